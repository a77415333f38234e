/** The style sheet with one theme forced; as the system says if none is named. */
export function themed(css: string, theme: string | null): string {
  if (theme !== 'light' && theme !== 'dark') return css;
  const query = theme === 'dark' ? 'all' : 'not all';
  return css
    .replaceAll('(prefers-color-scheme: dark)', query)
    .replaceAll('(prefers-color-scheme:dark)', query)
    .replaceAll(/color-scheme:\s*light dark/g, `color-scheme: ${theme}`);
}
