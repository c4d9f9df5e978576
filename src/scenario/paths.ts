/**
 * Paths written in a situation file (`world`, `parts`), resolved beside it with `/` on every system.
 * They may not leave the situations’ folder: a file handed to a trainer must not read the machine it lands on.
 */

/** The part of `path` before its last slash; empty for a bare name. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/**
 * `written` as seen from the folder of `from`; null when it is absolute, uses backslashes or a scheme, or climbs more
 * than `climbs` folders.
 */
export function resolveBeside(from: string, written: string, climbs: number): string | null {
  if (written === '' || /^[/~]|[\\:\0]/.test(written)) return null;
  const steps: string[] = [];
  let climbed = 0;
  for (const step of written.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) climbed += 1;
  }
  if (climbed > climbs || steps.length === 0) return null;
  return join(climb(folderOf(from.replaceAll('\\', '/')), climbed), steps.join('/'));
}

function climb(folder: string, times: number): string {
  let place = folder;
  for (let i = 0; i < times; i += 1) {
    if (place === '' || place === '.') place = '..';
    else if (place === '..' || place.endsWith('/..')) place = `${place}/..`;
    else place = folderOf(place) === '' && place.startsWith('/') ? '/' : folderOf(place);
  }
  return place;
}

function join(folder: string, name: string): string {
  if (folder === '') return name;
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
