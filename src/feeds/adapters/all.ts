import type { Adapter } from '../adapter.ts';
import { bmlt } from './bmlt/adapter.ts';
import { csv } from './csv/adapter.ts';
import { meetingGuide } from './meeting-guide/adapter.ts';
import { naws } from './naws/adapter.ts';
import { onlineIntergroup } from './online-intergroup/adapter.ts';

/** Every input format, in the order in which `auto` tries them: the most particular first. */
export const ADAPTERS: readonly Adapter[] = [bmlt, onlineIntergroup, naws, csv, meetingGuide];
