/** The same text in one piece of memory, as a page hands it over; texts put together are not. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
