/** Words of the office the dictionary does not have, and that nobody there would call a fault. Data only. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

export const TRADE_WORDS = list(`
  cc cci pj rib ttc ht tva svp cdt cdlt nb qté visio visios email emails pdf sms backoffice checklist checklists todo
  onboarding coworking brief briefs débrief débriefs roll-up kakémono paperboard multisite multisites celleux toustes
`);
