using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Translation;

/// <summary>
/// Finds the literals of a template that are printed, wherever they stand: in a branch, in a call that prints its argument, in
/// a local that is printed and never compared.
/// </summary>
internal sealed class PrintedLiterals
{
    private readonly string _source;
    private readonly HashSet<SyntaxNode> _printed = [];
    private readonly List<AssignmentSyntax> _assignments = [];
    private readonly Dictionary<string, List<NameSyntax>> _names = new(StringComparer.Ordinal);

    private PrintedLiterals(string source) => _source = source;

    /// <summary>The literals and interpolated strings that are printed, and the calls that choose one by a number.</summary>
    public static HashSet<SyntaxNode> In(TemplateSyntax tree, string source)
    {
        var literals = new PrintedLiterals(source);
        foreach (var text in tree.Texts)
            literals.Visit(text);
        literals.FollowLocals();
        return literals._printed;
    }

    /// <summary>The function of a call that chooses a text by a number; null for other calls.</summary>
    public static Function? PluralOf(CallSyntax call, string source) =>
        FunctionCatalogue.TryFind(TextOf(call.Function, source), out var function) && function.Plural is PluralUse.Count or PluralUse.Place ? function : null;

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case PrintSyntax print:
                Print(print.Expression);
                break;
            case AssignmentSyntax { Target: NameSyntax } assignment:
                _assignments.Add(assignment);
                break;
            case NameSyntax name:
                Uses(name).Add(name);
                break;
        }

        foreach (var part in node.Parts)
        {
            if (part.Node is not null && !(node is AssignmentSyntax { Target: NameSyntax } assigned && part.Node == assigned.Target))
                Visit(part.Node);
        }
    }

    // A local that something compares or counts is no text of the message alone: its literals stay as they are.
    private void FollowLocals()
    {
        while (_assignments.Find(IsPrintedOnly) is { } assignment)
        {
            _assignments.Remove(assignment);
            Print(assignment.Value);
        }
    }

    private bool IsPrintedOnly(AssignmentSyntax assignment)
    {
        var uses = Uses((NameSyntax)assignment.Target);
        return uses.Any(_printed.Contains) && uses.All(_printed.Contains);
    }

    private List<NameSyntax> Uses(NameSyntax name)
    {
        var text = TextOf(name, _source);
        if (!_names.TryGetValue(text, out var uses))
            _names.Add(text, uses = []);
        return uses;
    }

    private void Print(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case LiteralSyntax { Token.Kind: TokenKind.String or TokenKind.VerbatimString } or NameSyntax:
                _printed.Add(expression);
                break;
            case InterpolatedSyntax interpolated:
                _printed.Add(interpolated);
                foreach (var part in interpolated.Contents)
                {
                    if (part.Hole is { } hole)
                        Print(hole);
                }

                break;
            case ParenthesizedSyntax parenthesized:
                Print(parenthesized.Expression);
                break;
            case ConditionalSyntax conditional:
                Print(conditional.WhenTrue);
                Print(conditional.WhenFalse);
                break;
            case BinarySyntax { Operator.Kind: TokenKind.Plus or TokenKind.QuestionQuestion } binary:
                Print(binary.Left);
                Print(binary.Right);
                break;
            case CallSyntax call:
                PrintCall(call);
                break;
        }
    }

    private void PrintCall(CallSyntax call)
    {
        if (!FunctionCatalogue.TryFind(TextOf(call.Function, _source), out var function))
            return;
        if (PluralOf(call, _source) is not null)
        {
            _printed.Add(call);
            foreach (var form in call.Arguments.Where(argument => argument.Name is not null))
                Print(form.Value);
            return;
        }

        // A question about a text prints yes or no.
        if (function.Narrows is not null || function.IsSize)
            return;
        var next = call.Piped is null ? 0 : 1;
        if (call.Piped is { } piped && IsPrinted(function, 0))
            Print(piped);
        foreach (var argument in call.Arguments)
        {
            var position = argument.Name is { } name ? PositionOf(function, name) : next++;
            if (IsPrinted(function, position))
                Print(argument.Value);
        }
    }

    // The pattern of a date and the format of a number are code, though letters of theirs are printed.
    private static bool IsPrinted(Function function, int position) =>
        position >= 0
        && position < function.Parameters.Count
        && function.Parameters[position].Accepts is ArgumentKind.Text or ArgumentKind.Choice
        && (function.Prints.Whole.Contains(position) || function.Prints.Parts.Contains(position));

    private int PositionOf(Function function, Token name)
    {
        for (var i = 0; i < function.Parameters.Count; i++)
        {
            if (function.Parameters[i].Name == _source.Substring(name.Start, name.End - name.Start))
                return i;
        }

        return -1;
    }

    private static string TextOf(SyntaxNode node, string source) => source.Substring(node.Span.Start, node.Span.Length);
}
