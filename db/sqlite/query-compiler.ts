import {
  type BinaryOperationNode,
  type ColumnUpdateNode,
  type LimitNode,
  SqliteQueryCompiler,
  ValueNode,
  type ValuesNode,
} from "kysely";

/** What partial indices ask of a row; a value that is bound would not find them. */
const indexed = new Set<unknown>(["published", 0, 1]);

/**
 * Writes values so that what SQLite prepared stays prepared. A statement whose plan may hang on a bound value
 * is prepared anew when that value changes (https://sqlite.org/c3ref/prepare.html), and better-sqlite3 takes
 * the values back after every run: so nearly every query with a condition was, for 10 to 60 µs, and runs
 * in 2 to 5. A value within a function has no say in the plan, and a limit stands in the statement.
 */
export class SteadyQueryCompiler extends SqliteQueryCompiler {
  /** Whether it is a value to be kept, not one to be looked for. */
  #isKept = false;

  protected override visitBinaryOperation(node: BinaryOperationNode) {
    const { rightOperand } = node;
    const stands = ValueNode.is(rightOperand) && indexed.has(rightOperand.value);
    super.visitBinaryOperation(
      stands ? { ...node, rightOperand: ValueNode.createImmediate(rightOperand.value) } : node,
    );
  }

  protected override visitLimit(node: LimitNode) {
    const { limit } = node;
    const stands = ValueNode.is(limit) && Number.isInteger(limit.value);
    super.visitLimit(stands ? { ...node, limit: ValueNode.createImmediate(limit.value) } : node);
  }

  protected override visitValues(node: ValuesNode) {
    this.#kept(() => super.visitValues(node));
  }

  protected override visitColumnUpdate(node: ColumnUpdateNode) {
    this.#kept(() => super.visitColumnUpdate(node));
  }

  protected override appendValue(value: unknown) {
    if (this.#isKept) return super.appendValue(value);
    this.append("coalesce(");
    super.appendValue(value);
    this.append(", null)");
  }

  #kept(visit: () => void) {
    const before = this.#isKept;
    this.#isKept = true;
    visit();
    this.#isKept = before;
  }
}
