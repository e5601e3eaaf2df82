import { z } from 'astro/zod';

export const programSchema = z.looseObject({ name: z.string() });
