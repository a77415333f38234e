/** A style sheet as text, for a shadow root's `adoptedStyleSheets`. */
declare module '*.css?inline' {
  const css: string;
  // biome-ignore lint/style/noDefaultExport: the shape that Vite gives to `?inline` imports.
  export default css;
}
