import { Component, createRef } from "preact";
import type { CardModel, CitationFormat } from "../messages/card-model.ts";

interface CitePanelProps {
  model: CardModel;
  copy(text: string, from: HTMLTextAreaElement): Promise<void>;
}

interface CitePanelState {
  format: CitationFormat;
  isCopied: boolean;
}

/** The record as a source, to copy. A class, since hooks would be a kilobyte more in every page that has terms. */
export class CitePanel extends Component<CitePanelProps, CitePanelState> {
  override state: CitePanelState = { format: "text", isCopied: false };
  readonly #field = createRef<HTMLTextAreaElement>();

  async #copy(text: string): Promise<void> {
    if (!this.#field.current) return;
    await this.props.copy(text, this.#field.current);
    this.setState({ isCopied: true });
  }

  render() {
    const { citations, words } = this.props.model;
    const { format, isCopied } = this.state;
    const { text = "" } = citations.find((citation) => citation.format === format) ?? {};
    return (
      <details class="cite">
        <summary>{words.cite}</summary>
        <fieldset>
          <legend class="unseen">{words.citationFormat}</legend>
          {citations.map((citation) => (
            <label key={citation.format}>
              <input
                type="radio"
                name="format"
                checked={citation.format === format}
                onChange={() => this.setState({ format: citation.format, isCopied: false })}
              />
              {citation.title}
            </label>
          ))}
          <button type="button" class="plain copy" onClick={() => void this.#copy(text)}>
            {words.copy}
          </button>
          <output>{isCopied ? words.copied : ""}</output>
        </fieldset>
        <textarea ref={this.#field} readOnly rows={4} value={text} aria-label={words.cite} />
      </details>
    );
  }
}
