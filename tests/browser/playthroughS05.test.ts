/** « La facture qui ne colle pas », whole. A file of its own: it is a work of its own for `npm test`. */
import { describeDeskPlay } from './playthrough/describeDeskPlay.ts';

describeDeskPlay('s05-la-facture-qui-ne-colle-pas');
