using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>
/// Writes expressions in C#, specialised to their types. What C# has is written in C#; the rest goes to typed overloads of
/// <c>TemplateSms.Templating</c>, among which the C# compiler chooses where only it knows a type.
/// </summary>
internal sealed partial class ExpressionEmitter(IReadOnlyDictionary<string, EmittedParameter> parameters, TemplateEncoding encoding, string? culture)
{
    private const string Templating = "global::TemplateSms.Templating.";

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
        BoundLiteral literal => Code.Of(LiteralOf(literal)),
        BoundParameter { IsPresent: true } parameter => AsPresent(parameter.Type, EmitParameter(parameter)),
        BoundLocal { IsPresent: true } local => AsPresent(local.Type, EmitLocal(local)),
        BoundParameter parameter => EmitParameter(parameter),
        BoundLocal local => EmitLocal(local),
        BoundLoopProperty property => EmitLoopProperty(property),
        BoundSize size => EmitSize(size),
        BoundMember member => EmitMember(member),
        BoundIndex index => AsText(index.Type, $"{Templating}ArrayFunctions.At({EmitItems(index.Target)}, {EmitWhole(index.Index)})"),
        BoundInterpolated interpolated => EmitInterpolated(interpolated),
        BoundUnary unary => EmitUnary(unary),
        BoundBinary binary => EmitBinary(binary),
        BoundConditional conditional => EmitConditional(conditional),
        BoundCall { Function.GivesElement: true } call => AsText(call.Type, EmitCall(call)),
        BoundCall call => EmitCall(call),
        _ => $"default",
    };

    /// <summary>Writes the arguments of a writer's method that prints a value: a date with its pattern needs no text of its own.</summary>
    public Code EmitPrinted(BoundPrint print, bool isGsm7) => print.Expression switch
    {
        BoundCall call when call.Function.Takes(ArgumentKind.DateFormat) && call.Arguments[0].Type is { IsMoment: true } or { Kind: TypeKind.Time } =>
            $"{Emit(call.Arguments[0])}, {EmitText(call.Arguments[1])}{CultureArgument}{Gsm7Argument(isGsm7)}",
        { Type.Kind: TypeKind.String or TypeKind.Enum } text => $"{Emit(text)}{Gsm7Argument(isGsm7)}",
        _ => EmitPrintable(print.Expression),
    };

    /// <summary>What a writer is told of the template's own text, where it matters: when UCS-2 was sent in GSM-7 after all.</summary>
    public string EquivalentsArgument(string text) =>
        encoding == TemplateEncoding.Auto && !TextShape.Constant(text).HasEquivalents ? ", hasEquivalents: false" : "";

    private static string Gsm7Argument(bool isGsm7) => isGsm7 ? ", isGsm7: true" : "";

    /// <summary>Writes a condition without the parentheses that a part of an expression has.</summary>
    public Code EmitCondition(BoundExpression expression)
    {
        var condition = Emit(expression);
        return expression is BoundBinary ? condition.Ungrouped : condition;
    }

    /// <summary>Writes a value as its printed text.</summary>
    public Code EmitText(BoundExpression value) => value.Type.Kind switch
    {
        TypeKind.String or TypeKind.Null or TypeKind.Enum => Emit(value),
        TypeKind.List => $"{Templating}TextForm.Of({Emit(value)})",
        _ => $"{Templating}TextForm.Of({EmitPrintable(value)}{CultureArgument})",
    };

    /// <summary>The last argument of what prints dates and numbers: none in a template without a culture.</summary>
    public string CultureArgument => culture is null ? "" : ", " + culture;

    /// <summary>Writes a list as the array that its guard has made of it, which a loop walks faster; null for what is no parameter.</summary>
    public Code? EmitCopied(BoundExpression list)
    {
        if (list is not BoundParameter { Type: { Kind: TypeKind.List, Element: { } element } type })
            return null;
        var parameter = parameters[((BoundParameter)list).Parameter.Name];
        return Code.Of($"({TypeNames.Of(element, parameter.EnumName)}[]{(type.IsNullable ? "?" : "")}){parameter.ValueName}");
    }

    /// <summary>Writes the list that a loop walks.</summary>
    public Code EmitList(BoundExpression list, LoopWindow window)
    {
        Code items = list.Type.Kind switch
        {
            TypeKind.CSharp => Through("For", list, Emit(list)),
            TypeKind.String => $"{Templating}Loops.Each({Emit(list)})",
            _ => Emit(list),
        };
        if (window == LoopWindow.Whole)
            return items;
        Code offset = window.Offset is null ? $"0" : EmitWhole(window.Offset);
        Code limit = window.Limit is null ? $"0" : EmitWhole(window.Limit);
        return $"{Templating}Loops.Window({items}, offset: {offset}, isReversed: {CSharpText.Bool(window.IsReversed)}, limit: {limit})";
    }

    private static string LiteralOf(BoundLiteral literal) => literal switch
    {
        { Value: string text } => CSharpText.String(text),
        { Value: bool truth } => CSharpText.Bool(truth),
        { Value: null } => "null",
        _ => CSharpText.Number(literal.Value),
    };

    // Every parameter has an enum of its own; what two of them have in common is the text of their members.
    private static Code AsText(TemplateType type, Code value) =>
        type.Kind == TypeKind.Enum ? $"{BodyEmitter.TextOf}({value})" : value;

    private Code EmitParameter(BoundParameter parameter) =>
        AsText(parameter.Type, Code.Of(parameters[parameter.Parameter.Name].ValueName));

    private static Code AsPresent(TemplateType type, Code value) =>
        $"{value}{(TypeNames.IsReference(type) || type.Kind == TypeKind.Enum ? "!" : ".Value")}";

    private static Code EmitLocal(BoundLocal local)
    {
        var name = AsText(local.IsElement ? local.Type : TemplateType.String, Code.Of(CSharpText.Identifier(local.CSharpName)));
        return local.MayBeUnassigned
            ? $"{Templating}Locals.Read({name}, {BodyEmitter.FlagName(local.CSharpName)}, {CSharpText.String(local.Name)})"
            : name;
    }

    private static Code EmitLoopProperty(BoundLoopProperty property)
    {
        var index = BodyEmitter.IndexName(property.LoopId);
        var count = BodyEmitter.CountName(property.LoopId);
        return property.Property switch
        {
            LoopProperty.Index => $"{index}",
            LoopProperty.Length => $"{count}",
            LoopProperty.First => $"({index} == 0)",
            LoopProperty.Last => $"({index} == {count} - 1)",
            LoopProperty.Even => $"({index} % 2 == 0)",
            _ => $"({index} % 2 != 0)",
        };
    }

    private Code EmitInterpolated(BoundInterpolated interpolated)
    {
        var parts = interpolated.Parts.Select(EmitInterpolatedPart).ToList();
        return parts.Count == 0 ? Code.Of("\"\"") : $"{Templating}Operators.Interpolated({Code.Join(", ", parts)})";
    }

    private Code EmitInterpolatedPart(BoundExpression part) => part.Type.Kind switch
    {
        TypeKind.String or TypeKind.Enum => Emit(part),
        TypeKind.Null => $"\"\"",
        _ => $"{Templating}Operators.Interpolate({EmitPrintable(part)})",
    };

    private Code EmitConditional(BoundConditional conditional)
    {
        // C# finds no common type for a value and null.
        var cast = conditional.Type switch
        {
            { Kind: TypeKind.Null } => "(string?)",
            { IsNullable: true, Kind: not TypeKind.CSharp } when !TypeNames.IsReference(conditional.Type) =>
                $"({TypeNames.Of(conditional.Type, "string")})",
            _ => "",
        };
        if (conditional.Type.Kind == TypeKind.CSharp)
            return $"{Door}Either({Emit(conditional.Condition)} ? {EmitChosen(conditional.WhenTrue)} : {EmitChosen(conditional.WhenFalse)})";
        return $"({Emit(conditional.Condition)} ? {cast}{Emit(conditional.WhenTrue)} : {Emit(conditional.WhenFalse)})";
    }

    // A whole number that fits an int would be tried as each type that a member's type is made of.
    private Code EmitChosen(BoundExpression value) =>
        value is BoundLiteral { Value: long and >= int.MinValue and <= int.MaxValue } ? $"{Emit(value)}L" : Emit(value);

    private Code EmitCall(BoundCall call)
    {
        var function = call.Function;
        if (function.Takes(ArgumentKind.Item))
            return EmitContains(call.Arguments[0], call.Arguments[1]);

        // Null is its default; a value that is never null and never an empty text has no use for it.
        var isChoice = function.Takes(ArgumentKind.Choice);
        if (isChoice && call.Arguments[0].Type.Kind == TypeKind.Null)
            return Emit(call.Arguments[1]);
        if (isChoice && call.Arguments[0].Type is { IsNullable: false, Kind: not (TypeKind.String or TypeKind.CSharp) })
            return Emit(call.Arguments[0]);
        var arguments = call.Arguments.Select((a, i) => EmitArgument(call, a, function.Parameters[i].Accepts));
        var method = call.Arguments.Count > 1 && function.EmitByMember is { } byMember ? byMember
            : function.EmitFitted is { } fitted && call.Arguments[0] is BoundUnary { Operator: UnaryOperator.Fit } ? fitted
            : function.Emit;
        var last = function.TakesCulture ? CultureArgument : "";
        return $"{Templating}{method}({Code.Join(", ", arguments)}{last})";
    }

    private Code EmitArgument(BoundCall call, BoundExpression argument, ArgumentKind kind) => kind switch
    {
        ArgumentKind.Text => EmitText(argument),
        ArgumentKind.PrintedList when argument.Type.Element?.Kind == TypeKind.Enum =>
            $"{Templating}ArrayFunctions.Map({Emit(argument)}, static item => {BodyEmitter.TextOf}(item))",
        ArgumentKind.PrintedList when argument.Type.Element?.Kind == TypeKind.Uri =>
            $"{Templating}ArrayFunctions.Map({Emit(argument)}, static item => {Templating}TextForm.Of(item))",
        ArgumentKind.List or ArgumentKind.PrintedList or ArgumentKind.OrderedList => EmitItems(argument),
        ArgumentKind.Member => EmitSelector(call.Arguments[0], argument),
        ArgumentKind.TimeAmount => EmitAmount(argument),
        ArgumentKind.Divisor when argument.Type.Kind == TypeKind.CSharp && argument is not (BoundUnary or BoundBinary) => Operand(argument, EmitPresent(argument), "Divisor"),
        ArgumentKind.Divisor => EmitPresentNumber(argument),
        ArgumentKind.Number => EmitOperand(argument),
        ArgumentKind.Integer => EmitWhole(argument),
        ArgumentKind.PresentMoment => EmitPresent(argument),
        ArgumentKind.Choice when call.Arguments[1].Type.IsNumber => EmitOperand(argument),
        _ => Emit(argument),
    };

    private static Code EmitSelector(BoundExpression list, BoundExpression member)
    {
        Code element = $"{Door}Present(item, {CSharpText.String(PathText.OfElement(list))})";
        Code name = $".{CSharpText.Identifier(MemberName(member))}";
        return $"static item => {element.At(list.Span)}{name.At(member.Span)}";
    }

    private static string MemberName(BoundExpression argument)
    {
        var member = (string)((BoundLiteral)argument).Value!;
        return member.Any(char.IsUpper) ? member : Names.ToPascalCase(member);
    }
}
