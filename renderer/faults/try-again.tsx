/** Stands between a fault in drawing and the person at the window: tells of it, shows something else for a moment and tries again. */
import { Component, type ReactNode } from 'react';

type TryAgainProps = {
  /** Until it is tried again, ms. */
  readonly patience: number;
  /** What is shown until then. */
  readonly meanwhile: ReactNode;
  readonly tell: (fault: Error) => void;
  readonly children: ReactNode;
};
type TryAgainState = { readonly failed: boolean };

/** Its children, drawn anew after a fault. */
export class TryAgain extends Component<TryAgainProps, TryAgainState> {
  static getDerivedStateFromError(): TryAgainState {
    return { failed: true };
  }

  override state: TryAgainState = { failed: false };
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidCatch(fault: Error): void {
    this.props.tell(fault);
    this.#timer = setTimeout(() => this.setState({ failed: false }), this.props.patience);
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.meanwhile : this.props.children;
  }
}
