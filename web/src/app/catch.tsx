import { Component, type ReactNode } from 'react';

/** Shows `fallback` in place of a part that failed to render, and tries again when `of` changes. */
export class Catch extends Component<{ of: string; fallback: (error: unknown) => ReactNode; children: ReactNode }, { error: unknown; of: string }> {
  override state = { error: null as unknown, of: this.props.of };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('nothing was thrown') };
  }

  static getDerivedStateFromProps(props: { of: string }, state: { of: string }) {
    return props.of === state.of ? null : { error: null, of: props.of };
  }

  override render(): ReactNode {
    return this.state.error ? this.props.fallback(this.state.error) : this.props.children;
  }
}
