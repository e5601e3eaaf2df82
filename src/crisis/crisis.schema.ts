import { z } from 'astro/zod';

export const crisisSchema = z.looseObject({ name: z.string() });
