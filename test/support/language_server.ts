/** TypeScript's own language server, asked about a program as an editor asks it. */
import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import { root } from "./paths.js";

const tsc = join(root, "node_modules", "typescript", "bin", "tsc");

/** The compiler's options of a user's program in an ES module. */
const compilerOptions = {
  strict: true,
  module: "nodenext",
  target: "es2023",
  noEmit: true,
  skipLibCheck: true,
  types: ["node"],
  typeRoots: [join(root, "node_modules", "@types")],
};

type Place = { line: number; character: number };
type Hover = { contents: { value: string } } | null;
type Location = { uri: string };
type Completions = { items: { label: string }[] } | { label: string }[] | null;

/** A place in a line of code, and what is asked of it. */
export interface Question {
  code: string;
  /** The column, counted from 0. */
  column: number;
}

/** A language server with one file open, whose first line is given and whose others are questions. */
export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #uri: string;
  readonly #first_line: string;
  #version = 0;

  private constructor(folder: string, first_line: string) {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions, files: ["program.ts"] }),
    );
    this.#uri = pathToFileURL(join(folder, "program.ts")).href;
    this.#first_line = first_line;
    this.#child = spawn(process.execPath, [tsc, "--lsp", "--stdio"], {
      cwd: folder,
      stdio: ["pipe", "pipe", "ignore"],
    });
    const { stdin, stdout } = this.#child;
    if (stdin === null || stdout === null) throw new Error("the language server has no pipes");
    this.#connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    // It asks for settings, and to be told of changes: there are none.
    this.#connection.onRequest((method, params) =>
      method === "workspace/configuration"
        ? (params as { items: unknown[] }).items.map(() => null)
        : null,
    );
    this.#connection.listen();
  }

  /** Starts one in an empty folder; each program in it begins with `first_line`. */
  static async start(folder: string, first_line: string): Promise<LanguageServer> {
    const server = new LanguageServer(folder, first_line);
    await server.#connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: { textDocument: { hover: { contentFormat: ["markdown"] } } },
    });
    await server.#connection.sendNotification("initialized", {});
    return server;
  }

  async #open(lines: readonly string[]): Promise<void> {
    const text = [this.#first_line, ...lines].join("\n");
    const version = ++this.#version;
    const document = { uri: this.#uri, version };
    await (version === 1
      ? this.#connection.sendNotification("textDocument/didOpen", {
          textDocument: { ...document, languageId: "typescript", text },
        })
      : this.#connection.sendNotification("textDocument/didChange", {
          textDocument: document,
          contentChanges: [{ text }],
        }));
  }

  /** Opens the questions' lines as a program and asks the same of each. */
  async #ask<Answer>(method: string, questions: readonly Question[]): Promise<Answer[]> {
    await this.#open(questions.map(({ code }) => code));
    const ask = ({ column }: Question, i: number) => {
      const position: Place = { line: i + 1, character: column };
      return this.#connection.sendRequest<Answer>(method, {
        textDocument: { uri: this.#uri },
        position,
      });
    };
    return await Promise.all(questions.map(ask));
  }

  /** The names that are offered after each expression and a dot. */
  completions(expressions: readonly string[]): Promise<string[][]> {
    return this.#names(expressions.map((one) => ({ code: `${one}.;`, column: one.length + 1 })));
  }

  /** The names that may be imported of each module, types among them. */
  exports(modules: readonly string[]): Promise<string[][]> {
    const before = "import { ";
    return this.#names(
      modules.map((one) => ({ code: `${before} } from "${one}";`, column: before.length })),
    );
  }

  async #names(asked: readonly Question[]): Promise<string[][]> {
    const answers = await this.#ask<Completions>("textDocument/completion", asked);
    return answers.map((answer) => {
      const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
      return items.map(({ label }) => label.replace(/\?$/, ""));
    });
  }

  /** The text that is shown of each place: the code, then the comment's text; "" where there is nothing. */
  async hovers(questions: readonly Question[]): Promise<string[]> {
    const answers = await this.#ask<Hover>("textDocument/hover", questions);
    return answers.map((answer) => answer?.contents.value ?? "");
  }

  /** The file in which each place's name is declared. */
  async definitions(questions: readonly Question[]): Promise<string[]> {
    const answers = await this.#ask<Location | Location[] | null>(
      "textDocument/definition",
      questions,
    );
    return answers.map((answer) => (Array.isArray(answer) ? answer[0] : answer)?.uri ?? "");
  }

  /** Ends the server's process. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#connection.dispose();
    this.#child.kill();
    await ended;
  }
}
