/** Small workbooks, made as programs write them: a ZIP of XML. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive of these files. */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [plain, packed] = [Buffer.from(text), deflateRawSync(Buffer.from(text))];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, rest, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end]);
}

/**
 * A cell: a text, a number, or a number shown by the style of this number (0 as it is, 1 a day, 2 a month, 3 with a time);
 * or what stands in it as XML, with its type.
 */
export type Cell =
  string | number | readonly [value: number, style: number] | { readonly type: string; readonly xml: string } | null;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** An .xlsx of these sheets. */
export function xlsxOf(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  { from1904 = false, merged = [] as readonly string[], shared = '' } = {},
): Buffer {
  const names = Object.keys(sheets);
  const texts: string[] = [];
  const cell = (value: Cell, at: number, row: number): string => {
    const ref = `${String.fromCharCode(65 + at)}${row}`;
    if (value === null) return '';
    if (typeof value === 'string') return `<c r="${ref}" t="s"><v>${texts.push(value) - 1}</v></c>`;
    if (typeof value === 'object' && 'xml' in value) return `<c r="${ref}" t="${value.type}">${value.xml}</c>`;
    const [number, style] = typeof value === 'number' ? [value, 0] : value;
    return `<c r="${ref}" s="${style}"><v>${number}</v></c>`;
  };
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]mmmm\\ yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="22"/></cellXfs></styleSheet>',
  };
  for (const [at, name] of names.entries()) {
    const rows = (sheets[name] ?? []).map(
      (row, number) => `<row r="${number + 1}">${row.map((one, place) => cell(one, place, number + 1)).join('')}</row>`,
    );
    const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    files[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet><sheetData>${rows.join('')}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
  }
  files['xl/sharedStrings.xml'] =
    `<sst>${texts.map((text) => `<si><r><t>${escaped(text)}</t></r><rPh><t>aloud</t></rPh></si>`).join('')}${shared}</sst>`;
  return zip(files);
}

/** An .ods of one sheet; cells are XML of OpenDocument, and so are styles: those of the content, and those that have names. */
export function odsOf(sheet: string, rows: readonly string[], { styles = '', named = '' } = {}): Buffer {
  const spaces = 'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n" xmlns:calcext="c"';
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="${sheet}">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${spaces}><office:styles>${named}</office:styles></office:document-styles>`,
  });
}
