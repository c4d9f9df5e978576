/** « La réunion déplacée », whole. A file of its own: it is a work of its own for `npm test`. */
import { describeDeskPlay } from './playthrough/describeDeskPlay.ts';

describeDeskPlay('s09-la-reunion-deplacee');
