/** Stands between a fault of the window's own and the operator: logs it, says it and builds the window anew, as all of it is main's. */
import { Component, type ReactElement, type ReactNode } from 'react';
import type { Notice } from '../../core/ipc/contract.ts';

type BuildAgainProps = { readonly tell: (notice: Notice) => void; readonly children: ReactNode };
type BuildAgainState = { readonly failed: boolean };

/** Until the window is tried again, ms. */
const patience = 300;

/** Its children, built anew after a fault. */
export class BuildAgain extends Component<BuildAgainProps, BuildAgainState> {
  static getDerivedStateFromError(): BuildAgainState {
    return { failed: true };
  }

  override state: BuildAgainState = { failed: false };
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidCatch(fault: Error): void {
    console.error('The operator window failed and is built anew.', fault);
    this.props.tell({ code: 'window-fault', severity: 'error', message: 'A part of this window failed, and it was built anew. The prompter goes on, and nothing is lost; what was being done may have to be done again.' });
    this.#timer = setTimeout(() => this.setState({ failed: false }), patience);
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  override render(): ReactElement | null {
    return this.state.failed ? null : <>{this.props.children}</>;
  }
}
