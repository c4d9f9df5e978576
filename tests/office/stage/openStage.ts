/**
 * The hall alone in a page, for office.browser.test.ts: keeps what it says at hand of the test.
 */
import {
  type Anchors,
  type OfficeCue,
  type OfficePicture,
  type OfficeStage,
  openOffice,
} from '../../../src/office/index.ts';

declare global {
  interface Window {
    stage?: OfficeStage;
    seen: { anchors: Anchors[]; cues: OfficeCue[]; faults: string[] };
    showPicture(changes: Partial<OfficePicture>): void;
  }
}

const parent = document.getElementById('hall');
if (!parent) throw new Error('the page has no hall');
window.seen = { anchors: [], cues: [], faults: [] };
let picture: OfficePicture = {
  place: 'counter',
  clock: { hour: 9, minute: 42 },
  gaze: 'counter',
  gazeOn: null,
  people: [],
  phone: 'idle',
  works: false,
  reducedMotion: true,
  inset: { right: 0, bottom: 0 },
};
const stage = await openOffice(parent, {
  onAnchors: (anchors) => window.seen.anchors.push(anchors),
  onSound: (cue) => window.seen.cues.push(cue),
  onFault: (fault) => window.seen.faults.push(String(fault)),
});
window.showPicture = (changes) => {
  picture = { ...picture, ...changes };
  stage.show(picture);
};
window.stage = stage;
