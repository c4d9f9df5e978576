/** The program « Agenda » on my screen. */
import { Application } from '../frame/Application.tsx';
import type { ToolProps } from '../tool.ts';

export function AgendaTool({ view }: ToolProps) {
  return (
    <Application icon="agenda" title="Agenda" profile="" time={view.time}>
      <p>{view.programs.agenda?.name}</p>
    </Application>
  );
}
