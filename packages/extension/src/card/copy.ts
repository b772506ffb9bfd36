/** Copies a text. Pages without encryption have no clipboard of their own; there the field's selection is copied. */
export async function copyText(text: string, field: HTMLTextAreaElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    field.select();
    document.execCommand("copy");
  }
}
