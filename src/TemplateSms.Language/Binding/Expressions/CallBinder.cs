using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Finds the function that a call means, and holds the call against it.</summary>
internal sealed class CallBinder(BindingFile file, NameBinder names, CallArgumentRules rules, PluralBinder plurals)
{
    public BoundExpression Bind(
        TextSpan span,
        ExpressionSyntax function,
        ExpressionSyntax? piped,
        IReadOnlyList<ArgumentSyntax> arguments,
        Func<ExpressionSyntax, BoundExpression> bind)
    {
        if (FunctionName(function) is not { } name)
            return file.Fail(function.Span, BindingRules.UnknownFunction, file.TextOf(function.Span), "");
        if (OperatorWord(name, arguments) is { } advice)
            return file.Fail(advice.Span, SyntaxRules.UnexpectedToken, $"'{file.TextOf(advice.Span)}'", advice.Expected);
        if (ShadowOf(function) is { } shadow)
            return file.Fail(function.Span, BindingRules.UnknownFunction, name, $" here, since the value '{shadow}' stands in front of the functions of that name; name the value otherwise");
        if (!FunctionCatalogue.TryFind(name, out var found) && NotCompiledFunctions.Advice(name) is { } instead)
            return file.Fail(function.Span, SyntaxRules.NotCompiled, name, instead);
        if (found is null)
            return file.Fail(UnknownFunction(function.Span, name));

        if (found.NeedsCulture && !plurals.HasCulture)
            return file.Fail(function.Span, BindingRules.NeedsCulture, found.Name);
        if (PluralBinder.Unnamed(found, piped is not null, arguments) is { } unnamed)
            return file.Fail(unnamed.Span, BindingRules.WrongArguments, found.Name, "takes its texts by the names of their forms, such as 'one: \"parcel\" other: \"parcels\"'");

        var slots = ArgumentSlots.Assign(file, found, span, piped, arguments);
        if (slots is null)
            return new BoundLiteral(TemplateType.Error, span, null);

        if (found.Plural is not null)
            return plurals.Bind(span, function.Span, found, [.. slots.Select((slot, i) => slot is null ? null : rules.Check(found, found.Parameters[i], bind(slot)))]);

        // Arguments that are left out at the end keep the defaults of the emitted method.
        var count = slots.Length;
        while (count > 0 && slots[count - 1] is null && found.Parameters[count - 1].Default is null)
            count--;
        var bound = new List<BoundExpression>();
        for (var i = 0; i < count; i++)
            bound.Add(slots[i] is { } argument ? rules.Check(found, found.Parameters[i], bind(argument)) : DefaultOf(found.Parameters[i], function.Span));
        if (bound.Count > 1 && bound.All(b => b.Type.Kind != TypeKind.Error))
            bound[1] = rules.BesideFirst(found, found.Parameters[1].Accepts, bound[0], bound[1]);
        if (bound.Any(b => b.Type.Kind == TypeKind.Error))
            return new BoundLiteral(TemplateType.Error, span, null);
        if (OriginRules.InCall(file, found, bound) is { } finding)
            return file.Fail(finding);
        if (plurals.OfEnglish(found, function.Span) is { } english)
            file.Findings.Add(english);
        for (var i = 0; i < bound.Count; i++)
            bound[i] = WithWidth(found, i, bound);
        var result = found.Result(bound.Select(b => b.Type).ToArray());
        return result.Kind == TypeKind.Error
            ? file.Fail(span, BindingRules.WrongArguments, found.Name, $"takes no {string.Join(" and ", bound.Select(b => b.Type.Display))} together")
            : new BoundCall(result, span, found, bound);
    }

    // Scriban tells whole numbers of 32 bits from those of 64 where it divides by one, and where it prints its bits.
    private static BoundExpression WithWidth(Function function, int index, IReadOnlyList<BoundExpression> arguments) =>
        function.Parameters[index].Accepts == ArgumentKind.Divisor ? Origins.Narrowed(arguments[index])
        : OriginRules.PrintsBits(function, index, arguments) ? Origins.Fitted(arguments[index])
        : arguments[index];

    private static BoundLiteral DefaultOf(FunctionParameter parameter, TextSpan span) =>
        new(NumberLiterals.TypeOf(parameter.Default ?? ""), span, parameter.Default ?? "");

    private string? FunctionName(ExpressionSyntax function) => function switch
    {
        NameSyntax name => file.TextOf(name.Token),
        MemberSyntax { Target: NameSyntax family } member => $"{file.TextOf(family.Token)}.{file.TextOf(member.Member)}",
        _ => null,
    };

    // A value that is named like a family of functions hides all of them, in Scriban too.
    private string? ShadowOf(ExpressionSyntax function) =>
        function is MemberSyntax { Target: NameSyntax family } && FunctionCatalogue.IsFamily(file.TextOf(family.Token)) && names.IsVariable(file.TextOf(family.Token))
            ? file.TextOf(family.Token)
            : null;

    // 'a and b' reads as a call of a, 'not a' as a call of not: people of other languages write both.
    private (TextSpan Span, string Expected)? OperatorWord(string name, IReadOnlyList<ArgumentSyntax> arguments)
    {
        if (arguments.Count > 0 && arguments[0].Value is NameSyntax word && file.TextOf(word.Token) is "and" or "or")
            return (word.Span, file.TextOf(word.Token) == "and" ? "'&&'" : "'||'");
        return name == "not" && arguments.Count > 0 ? (arguments[0].Span, "'!' before the condition, not 'not'") : null;
    }

    private Finding UnknownFunction(TextSpan span, string name) => names.IsVariable(name.Split('.')[0])
        ? BindingFile.Misspelt(BindingRules.UnknownFunction, span, FunctionWords.Method(name) ?? new WordHint("; it is a value, and a value takes no arguments"), name)
        : BindingFile.Misspelt(BindingRules.UnknownFunction, span, FunctionWords.Function(name) ?? Spelling.Hint(name, FunctionCatalogue.All.Select(f => f.Name)), name);
}
