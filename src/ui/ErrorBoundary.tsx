// Catches what breaks while drawing, and shows in its place whatever the caller offers: the data itself is untouched.
import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
}

interface ErrorBoundaryState {
  readonly broken: boolean;
  readonly error?: unknown;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { broken: true, error };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return this.props.fallback(this.state.error, () => this.setState({ broken: false, error: undefined }));
  }
}
