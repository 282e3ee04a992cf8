// Hands a text to the person as a file. Its name holds no figure.

/** `name` without its ending. */
export function download(text: string, name: string, ending: 'json' | 'txt'): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${ending}`;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the content when the click returns; older ones only shortly after.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
