using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>
/// Writes expressions in C#, specialised to their types. What C# has is written in C#; the rest goes to typed overloads of
/// <c>TemplateSms.Templating</c>, among which the C# compiler chooses where only it knows a type.
/// </summary>
internal sealed class ExpressionEmitter
{
    private readonly TemplateEncoding _encoding;
    private readonly NameEmitter _names;
    private readonly UseEmitter _uses;
    private readonly PathEmitter _paths;
    private readonly OperatorEmitter _operators;
    private readonly CallEmitter _calls;
    private readonly PluralEmitter _plurals;

    public ExpressionEmitter(IReadOnlyDictionary<string, EmittedParameter> parameters, TemplateEncoding encoding, string? culture)
    {
        _encoding = encoding;
        _names = new NameEmitter(parameters);
        _uses = new UseEmitter(Emit, culture);
        _paths = new PathEmitter(Emit, _uses, encoding);
        var comparisons = new ComparisonEmitter(Emit, _uses, parameters);
        _operators = new OperatorEmitter(Emit, _uses, comparisons);
        _calls = new CallEmitter(Emit, _uses, comparisons);
        _plurals = new PluralEmitter(Emit, _uses);
    }

    /// <summary>The last argument of what prints dates and numbers: none in a template without a culture.</summary>
    public string CultureArgument => _uses.CultureArgument;

    public Code Emit(BoundExpression expression) =>
        TakesMember(expression) ? EmitUnplaced(expression).At(expression.Span) : EmitUnplaced(expression);

    // What the C# compiler alone can judge stands for the place of the template where its judgement belongs.
    private static bool TakesMember(BoundExpression expression) => expression switch
    {
        BoundSize size => IsMember(size.Target),
        BoundIndex index => IsMember(index.Target) || IsMember(index.Index),
        BoundUnary unary => IsMember(unary.Operand),
        BoundBinary binary => IsMember(binary.Left) || IsMember(binary.Right),
        BoundConditional conditional => IsMember(conditional),
        BoundCall call => call.Arguments.Any(IsMember),
        _ => false,
    };

    private static bool IsMember(BoundExpression value) => (value.Type.Element ?? value.Type).Kind == TypeKind.CSharp;

    private Code EmitUnplaced(BoundExpression expression) => expression switch
    {
        BoundLiteral literal => Code.Of(NameEmitter.Literal(literal)),
        BoundParameter { IsPresent: true } parameter => NameEmitter.AsPresent(parameter.Type, _names.Parameter(parameter)),
        BoundLocal { IsPresent: true } local => NameEmitter.AsPresent(local.Type, NameEmitter.Local(local)),
        BoundParameter parameter => _names.Parameter(parameter),
        BoundLocal local => NameEmitter.Local(local),
        BoundLoopProperty property => NameEmitter.OfLoop(property),
        BoundSize size => _paths.Size(size),
        BoundMember member => _paths.Member(member),
        BoundIndex index => NameEmitter.AsText(index.Type, $"{Runtime.Templating}ArrayFunctions.At({_uses.Items(index.Target)}, {_uses.Whole(index.Index)})"),
        BoundInterpolated interpolated => EmitInterpolated(interpolated),
        BoundPlural plural => _plurals.Plural(plural),
        BoundUnary unary => _operators.Unary(unary),
        BoundBinary binary => _operators.Binary(binary),
        BoundConditional conditional => _operators.Conditional(conditional),
        BoundCall { Function.GivesElement: true } call => NameEmitter.AsText(call.Type, _calls.Call(call)),
        BoundCall call => _calls.Call(call),
        _ => $"default",
    };

    /// <summary>Writes the arguments of a writer's method that prints a value: a date with its pattern needs no text of its own.</summary>
    public Code EmitPrinted(BoundPrint print, bool isGsm7) => print.Expression switch
    {
        BoundCall call when call.Function.Takes(ArgumentKind.DateFormat) && call.Arguments[0].Type is { IsMoment: true } or { Kind: TypeKind.Time } =>
            $"{Emit(call.Arguments[0])}, {_uses.Text(call.Arguments[1])}{_uses.CultureArgument}{Gsm7Argument(isGsm7)}",
        { Type.Kind: TypeKind.String or TypeKind.Enum } text => $"{Emit(text)}{Gsm7Argument(isGsm7)}",
        _ => _uses.Printable(print.Expression),
    };

    /// <summary>Whether the message may be sent in GSM-7.</summary>
    public bool CountsSeptets => _encoding != TemplateEncoding.Ucs2;

    /// <summary>The argument that tells a writer whether the template's own text has equivalents in GSM-7; empty where the writer never asks.</summary>
    public string EquivalentsArgument(string text) =>
        _encoding == TemplateEncoding.Auto && !TextShape.Constant(text).HasEquivalents ? ", hasEquivalents: false" : "";

    private static string Gsm7Argument(bool isGsm7) => isGsm7 ? ", isGsm7: true" : "";

    /// <summary>Writes a condition without the parentheses that a part of an expression has.</summary>
    public Code EmitCondition(BoundExpression expression)
    {
        var condition = Emit(expression);
        return expression is BoundBinary ? condition.Ungrouped : condition;
    }

    /// <summary>Writes a list as the array that its guard has made of it, which a loop walks faster; null for what is no parameter.</summary>
    public Code? EmitCopied(BoundExpression list) => _names.Copied(list);

    /// <summary>Writes the list that a loop walks.</summary>
    public Code EmitList(BoundExpression list, LoopWindow window)
    {
        Code items = list.Type.Kind switch
        {
            TypeKind.CSharp => Runtime.Through("For", list.Span, Emit(list)),
            TypeKind.String => $"{Runtime.Templating}Loops.Each({Emit(list)})",
            _ => Emit(list),
        };
        if (window == LoopWindow.Whole)
            return items;
        Code offset = window.Offset is null ? $"0" : _uses.Whole(window.Offset);
        Code limit = window.Limit is null ? $"0" : _uses.Whole(window.Limit);
        return $"{Runtime.Templating}Loops.Window({items}, offset: {offset}, isReversed: {CSharpText.Bool(window.IsReversed)}, limit: {limit})";
    }

    /// <summary>Writes a member as the type that a local has.</summary>
    public Code EmitAssigned(BoundLocal local, BoundExpression value)
    {
        if (value.Type.Kind != TypeKind.CSharp || local.Type.Kind == TypeKind.CSharp)
            return Emit(value);
        return local.Type switch
        {
            { Kind: TypeKind.String, IsNullable: true } => _uses.Text(value),
            { Kind: TypeKind.String } => $"{Runtime.Templating}TextForm.Of({Runtime.Through("Print", value.Span, _uses.Present(value))}{_uses.CultureArgument})!",
            { Kind: TypeKind.Decimal, IsNullable: false } => Runtime.Through("Sum", value.Span, _uses.PresentNumber(value)),
            { IsNullable: true } when TypeNames.IsValue(local.Type) => Runtime.Through($"AssignedOrNull<{TypeNames.Of(local.Type with { IsNullable = false }, "string")}>", value.Span, Emit(value)),
            { Kind: TypeKind.Enum } => _uses.Text(value),
            { Kind: TypeKind.Long or TypeKind.Double, IsNullable: false } => Runtime.Through($"Assigned<{TypeNames.Of(local.Type, "string")}>", value.Span, _uses.PresentNumber(value)),
            _ => Runtime.Through($"Assigned<{TypeNames.Of(local.Type, "string")}>", value.Span, local.Type.IsNullable ? Emit(value) : _uses.Present(value)),
        };
    }

    private Code EmitInterpolated(BoundInterpolated interpolated)
    {
        var parts = interpolated.Parts.Select(EmitInterpolatedPart).ToList();
        return parts.Count == 0 ? Code.Of("\"\"") : $"{Runtime.Templating}Operators.Interpolated({Code.Join(", ", parts)})";
    }

    private Code EmitInterpolatedPart(BoundExpression part) => part.Type.Kind switch
    {
        TypeKind.String or TypeKind.Enum => Emit(part),
        TypeKind.Null => $"\"\"",
        _ => $"{Runtime.Templating}Operators.Interpolate({_uses.Printable(part)})",
    };
}
