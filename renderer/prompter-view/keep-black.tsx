/** Stands between a fault and the talent: logs it, keeps the picture black and tries again. */
import { Component, type ReactElement, type ReactNode } from 'react';

type KeepBlackProps = { readonly width: number; readonly height: number; readonly children: ReactNode };
type KeepBlackState = { readonly failed: boolean };

/** Until the picture is tried again, ms. */
const patience = 500;

/** Black of this size (px) while its children fail. */
export class KeepBlack extends Component<KeepBlackProps, KeepBlackState> {
  static getDerivedStateFromError(): KeepBlackState {
    return { failed: true };
  }

  override state: KeepBlackState = { failed: false };
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidCatch(fault: Error): void {
    console.error('The prompter view failed and is tried again.', fault);
    this.#timer = setTimeout(() => this.setState({ failed: false }), patience);
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  override render(): ReactElement {
    const { width, height, children } = this.props;
    return this.state.failed ? <div className="prompter" style={{ width, height }} /> : <>{children}</>;
  }
}
