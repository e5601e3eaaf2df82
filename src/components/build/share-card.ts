import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { CACHE_FOLDER, keep, kept } from '../../cache/build/kept.ts';
import { LOGO, type RingMark } from '../ring-marks.ts';
import { NIGHT, ringElements, ringSvg } from '../ring-svg.ts';

/** What a share image says. */
export type ShareCard = {
  readonly title: string;
  /** A line above the title: the topic, or what kind of page it is. */
  readonly above?: string;
  readonly siteName: string;
  readonly mark: RingMark;
};

/** Size in pixels that sites showing a preview ask for. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

const INK = '#efe8d9';
const INK_SOFT = '#bfcac3';

const { resolve } = createRequire(import.meta.url);
const font = (file: string): Promise<Buffer> => readFile(resolve(`@fontsource/${file}`));
const FONTS = Promise.all([
  font('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff'),
  font('gelasio/files/gelasio-latin-500-normal.woff'),
]);

type Box = { readonly type: string; readonly props: Readonly<Record<string, unknown>> };
const box = (style: Readonly<Record<string, unknown>>, children: unknown): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
const picture = (svg: string, side: number): Box => ({
  type: 'img',
  props: {
    src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    width: side,
    height: side,
  },
});

const lamplight = (mark: RingMark): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-30 -30 160 160"><radialGradient id="l"><stop offset="0" stop-color="${NIGHT.lamp}" stop-opacity="0.5"/><stop offset="0.5" stop-color="${NIGHT.lamp}" stop-opacity="0.16"/><stop offset="1" stop-color="${NIGHT.lamp}" stop-opacity="0"/></radialGradient><circle cx="50" cy="50" r="80" fill="url(#l)"/>${ringElements(mark, NIGHT)}</svg>`;

/** The share image of one page as a PNG of 1200 × 630 px: its title, the ring of its topic, the site’s name. */
export async function shareCard({ title, above, siteName, mark }: ShareCard): Promise<Buffer> {
  const [reading, headings] = await FONTS;
  const words = box({ flexDirection: 'column', width: 640, height: '100%' }, [
    ...(above === undefined
      ? []
      : [box({ fontSize: 32, color: INK_SOFT, marginBottom: 20 }, above)]),
    box(
      {
        flexGrow: 1,
        fontFamily: 'Gelasio',
        fontSize: title.length > 48 ? 60 : 72,
        lineHeight: 1.16,
        textWrap: 'balance',
      },
      title,
    ),
    box({ alignItems: 'center', gap: 20, fontFamily: 'Gelasio', fontSize: 38 }, [
      picture(ringSvg(LOGO, NIGHT), 60),
      siteName,
    ]),
  ]);
  const card = box(
    {
      ...SHARE_IMAGE_SIZE,
      boxSizing: 'border-box',
      padding: '72px 32px 64px 80px',
      justifyContent: 'space-between',
      alignItems: 'center',
      backgroundColor: NIGHT.paper,
      color: INK,
      fontFamily: 'Atkinson',
    },
    [words, picture(lamplight(mark), 440)],
  );
  const svg = await satori(card as Parameters<typeof satori>[0], {
    ...SHARE_IMAGE_SIZE,
    fonts: [
      { name: 'Atkinson', data: reading, weight: 400, style: 'normal' },
      { name: 'Gelasio', data: headings, weight: 500, style: 'normal' },
    ],
  });
  return await painted(svg);
}

/** One picture for each article, topic, programme and kind of page, and as many that were changed since. */
const SHELF = { folder: join(CACHE_FOLDER, 'share'), most: 300 };

/** The drawing as a PNG; painting is most of the work, so that of the build before is used again. */
async function painted(svg: string): Promise<Buffer> {
  const hash = createHash('sha256').update(JSON.stringify([sharp.versions, svg]));
  const name = `${hash.digest('hex').slice(0, 24)}.png`;
  const known = kept(SHELF, name);
  if (known !== undefined) return known;
  const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
  keep(SHELF, name, png);
  return png;
}
