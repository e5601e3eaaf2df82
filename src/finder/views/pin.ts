const SVG = 'http://www.w3.org/2000/svg';
const MOST_SEATS = 14;
const RADIUS = 40;

/** A ring of seats with the number of meetings in its middle, a name below, and one sentence for those who listen. */
export function pinElement(
  meetings: number,
  shownNumber: string,
  name: string,
  label: string,
): HTMLElement {
  const pin = document.createElement('div');
  pin.className = 'pin';
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 100 100');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(circle(50, 50, 47, 'pin-ground'));
  const seats = Math.max(1, Math.min(MOST_SEATS, meetings));
  for (let seat = 0; seat < seats; seat += 1) {
    const angle = (seat / seats) * 2 * Math.PI - Math.PI / 2;
    const x = 50 + RADIUS * Math.cos(angle);
    const y = 50 + RADIUS * Math.sin(angle);
    drawing.append(circle(x, y, 7, seat === Math.floor(seats / 2) ? 'pin-lit' : 'pin-seat'));
  }
  const count = document.createElement('span');
  count.className = 'pin-count';
  count.textContent = shownNumber;
  count.setAttribute('aria-hidden', 'true');
  const spoken = document.createElement('span');
  spoken.className = 'visually-hidden';
  spoken.textContent = label;
  pin.append(drawing, count, spoken);
  if (name !== '') {
    const shown = document.createElement('span');
    shown.className = 'pin-name';
    shown.textContent = name;
    shown.setAttribute('aria-hidden', 'true');
    pin.append(shown);
  }
  return pin;
}

const circle = (x: number, y: number, radius: number, name: string): SVGElement => {
  const made = document.createElementNS(SVG, 'circle');
  made.setAttribute('cx', x.toFixed(1));
  made.setAttribute('cy', y.toFixed(1));
  made.setAttribute('r', String(radius));
  made.setAttribute('class', name);
  return made;
};
