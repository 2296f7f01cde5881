/** How files of text may be encoded, by the names that the WHATWG gives. */
export const ENCODINGS = [
  ...(['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251', 'windows-1252', 'windows-1253'] as const),
  ...([
    'windows-1254',
    'windows-1255',
    'windows-1256',
    'iso-8859-1',
    'iso-8859-2',
    'iso-8859-5',
    'iso-8859-9',
  ] as const),
  ...(['koi8-r', 'macintosh', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'] as const),
] as const;

export type Encoding = (typeof ENCODINGS)[number];
