using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Finds what a name means at a place: a loop variable, a local or a parameter.</summary>
internal sealed class NameBinder(BodyContext body, Place place)
{
    public BoundExpression Bind(NameSyntax syntax)
    {
        var name = place.File.TextOf(syntax.Token);
        switch (name)
        {
            case "true":
                return new BoundLiteral(TemplateType.Bool, syntax.Span, true);
            case "false":
                return new BoundLiteral(TemplateType.Bool, syntax.Span, false);
            case "null":
                return new BoundLiteral(TemplateType.Null, syntax.Span, null);
        }

        if (place.Scope?.Find(name) is { } variable)
            return variable with { Span = syntax.Span };
        if (body.Locals.Read(place.File.LocalKeyOf(syntax.Token), syntax.Span, place.Blocks!, out var isOutOfBlock) is { } local)
        {
            return isOutOfBlock
                ? place.File.Fail(syntax.Span, BindingRules.WrongType, OutOfBlock(name))
                : local;
        }

        if (body.Parameters.TryGetValue(name, out var parameter))
        {
            body.Used.Add(name);
            return new BoundParameter(parameter, syntax.Span);
        }

        return place.File.Fail(BindingFile.Misspelt(BindingRules.UnknownName, syntax.Span, KnownWords.Name(name) ?? Spelling.Hint(name, KnownNames.Where(n => n != name)), name));
    }

    public static string OutOfBlock(string name) =>
        $"'{name}' has the type of a C# member and is known inside the block that assigns it only; assign it before the block";

    private IEnumerable<string> KnownNames => body.Parameters.Keys.Concat(body.Locals.Keys.Where(place.File.Knows).Select(LocalKey.NameOf)).Concat(place.Scope?.Names ?? []);

    public bool IsVariable(string name) => KnownNames.Contains(name);

    public BoundExpression BindLoopProperty(MemberSyntax syntax)
    {
        var name = place.File.TextOf(syntax.Member);
        if (place.Scope is null)
            return place.File.Fail(syntax.Span, BindingRules.WrongType, $"'for.{name}' has a meaning inside a 'for' only");
        var property = name switch
        {
            "index" => LoopProperty.Index,
            "length" => LoopProperty.Length,
            "first" => LoopProperty.First,
            "last" => LoopProperty.Last,
            "even" => LoopProperty.Even,
            "odd" => LoopProperty.Odd,
            _ => (LoopProperty?)null,
        };
        if (property is null)
            return place.File.Fail(BindingFile.Misspelt(BindingRules.UnknownMember, syntax.Member.Span, Spelling.Hint(name, ["index", "length", "first", "last", "even", "odd"]), "'for'", name));
        var type = property is LoopProperty.Index or LoopProperty.Length ? TemplateType.Int : TemplateType.Bool;
        return new BoundLoopProperty(type, syntax.Span, property.Value, place.Scope.LoopId);
    }
}
