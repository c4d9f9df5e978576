/** The house where it happens: what it is, who works there, at which extension. */
import { sayPerson } from '../../model/phrases.ts';
import type { Organisation } from '../../scenario/index.ts';
import { Paper } from '../../ui/index.ts';
import styles from './Briefing.module.css';

export interface HouseSheetProps {
  readonly world: Organisation;
  readonly fill: (text: string) => string;
}

export function HouseSheet({ world, fill }: HouseSheetProps) {
  return (
    <Paper kind="sheet" className={styles.house ?? ''}>
      <h2 className={styles.heading}>{world.name}</h2>
      <p>{fill(world.presentation)}</p>
      <p className={styles.greeting}>Au téléphone : « {world.greeting} »</p>
      <table className={styles.people}>
        <caption>Les collègues et leurs postes</caption>
        <thead>
          <tr>
            <th scope="col">Poste</th>
            <th scope="col">Qui</th>
            <th scope="col">Pour quoi</th>
          </tr>
        </thead>
        <tbody>
          {world.colleagues.map((one) => (
            <tr key={one.id}>
              <td>{one.extension}</td>
              <th scope="row">{sayPerson(one, world.colleagues)}</th>
              <td>{one.role}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>
  );
}
