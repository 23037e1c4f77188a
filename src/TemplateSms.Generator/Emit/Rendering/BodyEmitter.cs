using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes the statements of a body as calls on a writer.</summary>
internal sealed class BodyEmitter(
    SourceWriter output,
    ExpressionEmitter expressions,
    LineDirectives lines,
    string writer)
{
    private const string WriteText = nameof(WriteText);

    private IReadOnlyCollection<string> _flags = [];
    private HashSet<TextSpan> _gsm7Holes = [];
    private HashSet<TextSpan> _plainHoles = [];
    private JumpWay _jump = JumpWay.OutOfRound;

    /// <summary>Names the locals whose assignment is noted in a variable.</summary>
    public BodyEmitter WithFlags(IReadOnlyCollection<string> locals)
    {
        _flags = locals;
        return this;
    }

    /// <summary>Names the holes that are proved to print GSM-7, and those of them whose characters take one septet each, for a writer that would look at them.</summary>
    public BodyEmitter WithGsm7Holes(IEnumerable<TextSpan> gsm7, IEnumerable<TextSpan> plain)
    {
        _gsm7Holes = [.. gsm7];
        _plainHoles = [.. plain];
        return this;
    }

    public void Emit(BoundBlock block)
    {
        foreach (var statement in block.Statements)
            Emit(statement);
    }

    private void Emit(BoundStatement statement)
    {
        switch (statement)
        {
            case BoundText text:
                EmitText(text.Value);
                break;
            case BoundPrint print:
                EmitPrint(print);
                break;
            case BoundIf branch:
                EmitIf(branch);
                break;
            case BoundFor loop:
                EmitFor(loop);
                break;
            case BoundAssignment assignment:
                EmitAssignment(assignment);
                break;
            case BoundCapture capture:
                EmitCapture(capture);
                break;
            case BoundRegion region:
                EmitLeavable(region.Body, JumpWay.OutOfRegion);
                break;
            case BoundJump jump:
                EmitJump(jump.IsBreak);
                break;
        }
    }

    private void EmitText(string text)
    {
        // A message of nothing else has as many septets as characters, and need not be measured.
        var isPlain = expressions.CountsSeptets && TextShape.Constant(text) is { Alphabet: AlphabetFact.Gsm7, MayHaveExtension: false };
        output.Line(isPlain
            ? $"{writer}.Plain({CSharpText.String(text)});"
            : $"{writer}.Text({CSharpText.String(text)}{expressions.EquivalentsArgument(text)});");
    }

    private void EmitPrint(BoundPrint print)
    {
        if (print.Expression.Type.Kind == TypeKind.Null)
            return;
        var method = WritingMethod(print.Expression);
        if (method == WriteText && print.Expression.Type.Kind == TypeKind.String && _plainHoles.Contains(print.Span))
            EmitMapped(print.Span, $"{writer}.WritePlain(", expressions.EmitPrinted(print, isGsm7: false), ");");
        else
            EmitMapped(print.Span, $"{writer}.{method}(", expressions.EmitPrinted(print, isGsm7: _gsm7Holes.Contains(print.Span)), ");");
    }

    // By the type where it is known: the C# compiler takes long to choose among all the overloads of Write.
    private static string WritingMethod(BoundExpression printed)
    {
        var value = printed is BoundCall call && call.Function.Takes(ArgumentKind.DateFormat) ? call.Arguments[0] : printed;
        return value.Type.Kind switch
        {
            TypeKind.String or TypeKind.Enum => WriteText,
            TypeKind.Int or TypeKind.Long or TypeKind.Decimal => "WriteNumber",
            TypeKind.Date => "WriteDate",
            TypeKind.Time => "WriteTime",
            _ => "Write",
        };
    }

    private void EmitIf(BoundIf statement)
    {
        for (var i = 0; i < statement.Branches.Count; i++)
        {
            var branch = statement.Branches[i];
            EmitMapped(branch.Condition.Span, i == 0 ? "if (" : "else if (", expressions.EmitCondition(branch.Condition), ")");
            EmitNested(branch.Body);
        }

        if (statement.Otherwise.Statements.Count > 0)
        {
            // An included body has no condition.
            if (statement.Branches.Count > 0)
                output.Line("else");
            EmitNested(statement.Otherwise);
        }
    }

    private void EmitFor(BoundFor loop)
    {
        var (index, count, list) = (GeneratedNames.Index(loop.LoopId), GeneratedNames.Count(loop.LoopId), GeneratedNames.List(loop.LoopId));
        var mayBeNull = loop.List.Type is { IsNullable: true } or { Kind: TypeKind.CSharp };
        var array = loop.Window == LoopWindow.Whole ? expressions.EmitCopied(loop.List) : null;
        var size = array is null ? "Count" : "Length";
        EmitMapped(loop.List.Span, $"var {list} = ", array ?? expressions.EmitList(loop.List, loop.Window), ";");
        output.Line(mayBeNull ? $"var {count} = {list}?.{size} ?? 0;" : $"var {count} = {list}.{size};");
        output.Line($"for (var {index} = 0; {index} < {count}; {index}++)");
        output.Open();
        output.Line($"var {CSharpText.Identifier(loop.Variable.CSharpName)} = {list}{(mayBeNull ? "!" : "")}[{index}];");
        var around = _jump;
        _jump = JumpWay.OutOfRound;
        Emit(loop.Body);
        _jump = around;
        output.Close();
        if (loop.Otherwise.Statements.Count > 0)
        {
            output.Line(mayBeNull ? $"if ({list} is not null && {count} == 0)" : $"if ({count} == 0)");
            EmitNested(loop.Otherwise);
        }
    }

    private void EmitAssignment(BoundAssignment assignment)
    {
        var value = expressions.EmitAssigned(assignment.Local, assignment.Value);
        EmitMapped(assignment.Span, $"{(assignment.Declares ? "var " : "")}{CSharpText.Identifier(assignment.Local.CSharpName)} = ", value, ";");
        EmitFlag(assignment.Local);
    }

    // What is captured is a value: it is brought into the alphabet when it is printed, not before.
    private void EmitCapture(BoundCapture capture)
    {
        var name = GeneratedNames.Capture(capture.CaptureId);
        output.Line($"var {name} = new global::TemplateSms.Templating.SmsWriter(default, global::TemplateSms.UnencodableHandling.Reject, global::TemplateSms.SmsEncoding.Ucs2{expressions.CultureArgument});");
        var inside = new BodyEmitter(output, expressions, lines, name).WithFlags(_flags);
        var left = GeneratedNames.Left(capture.CaptureId);
        if (capture.IsLeft)
        {
            output.Line($"var {left} = {JumpWay.Stayed};");
            inside.EmitLeavable(capture.Body, JumpWay.OutOfCapture(left));
        }
        else
        {
            inside.Emit(capture.Body);
        }

        output.Line($"{CSharpText.Identifier(capture.Local.CSharpName)} = {name}.ToStringAndDispose();");
        EmitFlag(capture.Local);
        if (capture.IsLeft)
            EmitLines(_jump.AfterCapture(left));
    }

    private void EmitJump(bool isBreak) => EmitLines(_jump.Of(isBreak));

    private void EmitLines(IEnumerable<string> statements)
    {
        foreach (var statement in statements)
            output.Line(statement);
    }

    // C# leaves it as a loop of one round.
    private void EmitLeavable(BoundBlock block, JumpWay jump)
    {
        var around = _jump;
        _jump = jump;
        output.Line("do");
        EmitNested(block);
        output.Line("while (false);");
        _jump = around;
    }

    private void EmitFlag(BoundLocal local)
    {
        if (_flags.Contains(local.CSharpName))
            output.Line($"{GeneratedNames.Flag(local.CSharpName)} = true;");
    }

    private void EmitMapped(TextSpan span, string prefix, Code code, string end)
    {
        if (code.HasPlaces)
        {
            EmitPlaced(span, $"{prefix}{code}{end}");
        }
        else
        {
            output.Directive(lines.Map(span, output.Indentation + prefix.Length));
            output.Line(prefix + code.Text + end);
        }

        output.Directive(LineDirectives.Hidden);
    }

    // Whatever begins on a line, before the column that a directive names, stands for the whole stretch of the template.
    private void EmitPlaced(TextSpan span, Code code)
    {
        var level = 0;
        foreach (var line in MappedLines.Of(span, code))
        {
            output.Directive(lines.Map(line.Span, output.Indentation + line.Text.Length));
            output.Line(line.Text);
            if (level++ == 0)
                output.Indent();
        }

        output.Unindent();
    }

    private void EmitNested(BoundBlock block)
    {
        output.Open();
        Emit(block);
        output.Close();
    }
}
