/** Stands between a tool and the rest: a tool that breaks says so, and nothing else stops. Knows no tool. */
import { Component, type ReactNode } from 'react';
import { Button, ErrorState } from '../../ui/index.ts';

const words = {
  title: (tool: string) => `${tool} ne répond pas`,
  kept: 'Ce que vous avez écrit est gardé.',
  retry: 'Réessayer',
  details: 'Détails techniques',
};

export interface ToolGuardProps {
  readonly name: string;
  readonly children: ReactNode;
}

interface GuardState {
  readonly fault: string | null;
}

export class ToolGuard extends Component<ToolGuardProps, GuardState> {
  override state: GuardState = { fault: null };

  static getDerivedStateFromError(fault: unknown): GuardState {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <ErrorState
        title={words.title(this.props.name)}
        kept={words.kept}
        details={{ label: words.details, text: fault }}
        action={
          <Button look="ruled" icon="replay" onPress={() => this.setState({ fault: null })}>
            {words.retry}
          </Button>
        }
      />
    );
  }
}
