import { part } from '../../../dom/part.ts';
import { filled } from '../../../i18n/filled.ts';

/** Whether the screen shows its QR code. */
export function isQrShown(screen: HTMLElement): boolean {
  return !part(screen, 'qr', HTMLElement).hidden;
}

/** Hides the screen’s QR code. */
export function hideQr(screen: HTMLElement): void {
  set(screen, false, false);
}

/** Draws the QR code of an address on the screen, or says that the address is too long for one. */
export async function showQr(screen: HTMLElement, address: string): Promise<void> {
  const { qrCode } = await import('./qr-code.ts');
  const { label = '' } = part(screen, 'qr', HTMLElement).dataset;
  const drawing = qrCode(address, filled(label, { url: address }));
  set(screen, drawing !== undefined, drawing === undefined);
  if (drawing === undefined) return;
  part(screen, 'qr-drawing', HTMLElement).replaceChildren(drawing);
  part(screen, 'qr-address', HTMLElement).textContent = address;
}

const set = (screen: HTMLElement, isShown: boolean, isTooLong: boolean): void => {
  part(screen, 'qr', HTMLElement).hidden = !isShown;
  part(screen, 'qr-too-long', HTMLElement).hidden = !isTooLong;
  screen
    .querySelector('[data-act="qr"]')
    ?.setAttribute('aria-expanded', String(isShown || isTooLong));
};
