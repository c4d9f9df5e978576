/** What is said around a page of paper, for whoever does not see it. */
export const paperWords = {
  issuer: 'Émetteur',
  addressee: 'Destinataire',
  references: 'Références',
  lines: 'Lignes',
  taxes: 'TVA par taux',
  sums: 'Totaux',
  rate: 'Taux de TVA',
  base: 'Base HT',
  tax: 'Montant de TVA',
  stamp: 'Tampon\u00a0: ',
  signature: 'Signature\u00a0: ',
  handwriting: 'Écrit à la main\u00a0: ',
  colon: '\u00a0:',
  untitled: 'Tableau',
} as const;
