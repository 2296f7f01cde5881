/** Tables of characters in the package `opencc-js`, whose types describe its converters alone: `趙 赵|樂 乐`. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}

declare module 'opencc-js/dict/JPShinjitaiCharacters' {
  const table: string;
  export default table;
}
