/** How long somebody may think about whether to save a file. */
const PATIENCE_MS = 600_000;

/** Saves a text as a file on the visitor’s device, under `name`. */
export function download(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers ask first, and read only once that is answered.
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE_MS);
}
