import { enFinder } from './en-finder.ts';
import { enMeetingTypes } from './en-meeting-types.ts';
import { enProgrammes } from './en-programmes.ts';
import { articles } from './en-articles.ts';
import { crisis } from './en-crisis.ts';
import { home } from './en-home.ts';
import { programs } from './en-programs.ts';
