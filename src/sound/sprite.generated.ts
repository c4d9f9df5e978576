/** Where each sound stands in public/sounds/cues, ms: start, length, loops. Written by scripts/sounds/makeSounds.ts; do not edit. */
export const sprite = {
  "ring": [
    0,
    3000,
    true
  ],
  "hold": [
    3150,
    6000,
    true
  ],
  "ringback": [
    9300,
    1500
  ],
  "lift": [
    10950,
    490
  ],
  "hangUp": [
    11590,
    600
  ],
  "door": [
    12340,
    2000
  ],
  "slam": [
    14490,
    2000
  ],
  "stepA": [
    16640,
    590
  ],
  "stepB": [
    17380,
    590
  ],
  "stepC": [
    18120,
    590
  ],
  "keyboard": [
    18860,
    1200
  ],
  "paper": [
    20210,
    720
  ],
  "chair": [
    21080,
    950
  ]
} as const;
