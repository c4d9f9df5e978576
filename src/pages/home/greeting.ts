/** The words at the top of the opening page. */
import { sayHour } from '../shell/wallTime.ts';

/** « Bonjour. Il est 9 h, on ouvre. » */
export function greet(nowMs: number): string {
  const hour = new Date(nowMs).getHours();
  const hello = hour >= 18 || hour < 5 ? 'Bonsoir' : 'Bonjour';
  const opening =
    hour >= 5 && hour < 12 ? 'on ouvre' : hour >= 12 && hour < 18 ? 'on rouvre' : 'la maison reste éclairée';
  return `${hello}. Il est ${sayHour(nowMs)}, ${opening}.`;
}
