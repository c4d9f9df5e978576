/** What the kit says to assistive technology, read from its markup. Its behaviour in a browser is React Aria's. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../src/model/verdict.ts';
import {
  Button,
  DockTool,
  Icon,
  iconNames,
  MoodTag,
  nameVerdict,
  RailPill,
  Slip,
  Strip,
  UiProvider,
  useAnnounce,
  VerdictMark,
} from '../../src/ui/index.ts';

function Speaker(): null {
  useAnnounce();
  return null;
}

function render(node: ReactNode): string {
  return renderToStaticMarkup(<UiProvider>{node}</UiProvider>);
}

describe('Icon', () => {
  it.each(iconNames)('%s is hidden unless it is given a title', (name) => {
    const bare = renderToStaticMarkup(<Icon name={name} />);
    expect(bare).toContain('aria-hidden="true"');
    expect(bare).not.toContain('<title');
    const titled = renderToStaticMarkup(<Icon name={name} title="Téléphone" />);
    expect(titled).toContain('role="img"');
    expect(titled).toMatch(/<title id="([^"]+)">Téléphone<\/title>/);
    expect(titled).not.toContain('aria-hidden');
  });
});

describe('VerdictMark', () => {
  it.each(VERDICTS)('%s is a word beside its sign, and a named sign when alone', (verdict) => {
    expect(render(<VerdictMark verdict={verdict} />)).toContain(`<span>${nameVerdict(verdict)}</span>`);
    expect(render(<VerdictMark verdict={verdict} show="sign" />)).toContain(`${nameVerdict(verdict)}</title>`);
  });

  it('draws each verdict with a shape of its own', () => {
    const shapes = VERDICTS.map((verdict) =>
      renderToStaticMarkup(<VerdictMark verdict={verdict} show="sign" word="x" />).replace(/#[0-9a-f]{3,6}/g, ''),
    );
    expect(new Set(shapes).size).toBe(VERDICTS.length);
  });
});

describe('Slip', () => {
  it('differs between two replies by its words and its place only', () => {
    const first = render(<Slip badge="1">Bonjour.</Slip>);
    const second = render(<Slip badge="1">Calmez-vous.</Slip>);
    expect(second.replace('Calmez-vous.', 'Bonjour.')).toBe(first);
  });

  it('tells its key, and lets its number be seen without being read twice', () => {
    const slip = render(
      <Slip badge="2" keyShortcut="2">
        Oui.
      </Slip>,
    );
    expect(slip).toContain('aria-keyshortcuts="2"');
    expect(slip).toMatch(/aria-hidden="true"[^>]*>2</);
  });

  it('can no longer be pressed once a choice is made', () => {
    expect(
      render(
        <Slip badge="1" fate="dropped">
          Bonjour.
        </Slip>,
      ),
    ).toContain('disabled=""');
  });
});

describe('Button', () => {
  it('reads its key with its name, or names it as a shortcut and keeps it silent', () => {
    expect(render(<Button shortcut="S">Décrocher</Button>)).not.toContain('aria-hidden="true">S<');
    const named = render(
      <Button shortcut="Ctrl Entrée" keyShortcut="Control+Enter">
        Envoyer
      </Button>,
    );
    expect(named).toContain('aria-keyshortcuts="Control+Enter"');
    expect(named).toContain('aria-hidden="true">Ctrl Entrée<');
  });
});

describe('the desk', () => {
  it('says which tool is open and what its badge counts', () => {
    const tool = render(
      <DockTool icon="messages" isOpen shortcut="M" badge={{ count: 2, label: '2 nouveaux' }}>
        Messages
      </DockTool>,
    );
    expect(tool).toContain('aria-pressed="true"');
    expect(tool).toContain('aria-label="2 nouveaux"');
    expect(tool).toContain('aria-keyshortcuts="M"');
  });

  it('says where I look', () => {
    const pills = render(
      <ol>
        <RailPill at="20%" isCurrent>
          Je regarde M. Perrin
        </RailPill>
        <RailPill at="80%">Écran</RailPill>
      </ol>,
    );
    expect(pills.match(/aria-pressed="(true|false)"/g)).toEqual(['aria-pressed="true"', 'aria-pressed="false"']);
  });

  it('puts a mood in words beside its weather', () => {
    expect(render(<MoodTag name="M. Perrin" mood="angry" moodWord="en colère" trend="ça monte" />)).toContain(
      'en colère, ça monte',
    );
  });
});

describe('messages', () => {
  it('interrupts for a fault, waits its turn for the rest', () => {
    expect(render(<Strip tone="fault">Envoi refusé</Strip>)).toContain('role="alert"');
    expect(render(<Strip tone="done">Envoyé</Strip>)).toContain('role="status"');
    expect(render(<Strip live="none">Envoyé</Strip>)).not.toContain('role=');
  });

  it('has somebody to announce, politely and at once, that a sheet does not silence', () => {
    const page = render(null);
    expect(page.match(/aria-live="(polite|assertive)"/g)).toEqual(['aria-live="polite"', 'aria-live="assertive"']);
    expect(page.match(/data-live-announcer="true"/g)).toHaveLength(2);
  });

  it('refuses to announce where nobody would hear', () => {
    expect(() => renderToStaticMarkup(<Speaker />)).toThrow('Announcer');
  });
});
