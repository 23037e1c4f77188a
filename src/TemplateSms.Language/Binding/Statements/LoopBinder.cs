using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Binds loops.</summary>
/// <param name="bindBlock">Binds a block at a place.</param>
internal sealed class LoopBinder(BodyContext body, Place place, ExpressionBinder expressions, Func<Place, BlockSyntax?, BoundBlock> bindBlock)
{
    private readonly KnownValues _known = new(body.Locals);

    public BoundStatement? Bind(ForSyntax loop)
    {
        var list = expressions.Bind(loop.List);
        var element = list.Type.Kind switch
        {
            TypeKind.List => list.Type.Element!,
            TypeKind.String => TemplateType.String,
            TypeKind.CSharp => list.Type with { CSharpName = null, IsNullable = false },
            _ => TemplateType.Error,
        };
        if (element.Kind == TypeKind.Error && list.Type.Kind != TypeKind.Error)
        {
            place.File.Fail(list.Span, BindingRules.WrongType, $"'for' walks a list, and '{place.File.TextOf(list.Span)}' is of type {list.Type.Display}");
            return null;
        }

        if (OriginRules.NoStringOf(list) is { } what)
        {
            place.File.Fail(list.Span, BindingRules.WrongType, $"'for' walks the characters of a text, and {what} is none in Scriban; {OriginRules.AsText}");
            return null;
        }

        var window = BindWindow(loop.Options);
        var loopId = body.Counts.NextLoop();
        var name = place.File.TextOf(loop.Variable);
        var variable = new BoundLocal(element, loop.Variable.Span, name, LoopVariableName(name, loopId))
        {
            IsElement = true,
            Origin = list.Type.Kind == TypeKind.String ? ValueOrigin.Character : Origins.OfType(element),
        };
        var inside = place with { Scope = new Scope(place.Scope, variable, list, loopId), Exits = null, IsOtherwise = false };
        var fork = new Fork(body.Locals);
        var round = fork.Way([], () => body.Locals.InLoop(loopId, name, () => bindBlock(inside, loop.Body)));
        var otherwise = fork.Way([], () => BindOtherwise(loop.Otherwise));
        fork.MeetWithStart();
        return new BoundFor(loop.Span, loopId, variable, list, window, round, otherwise);
    }

    private BoundBlock BindOtherwise(BlockSyntax? otherwise)
    {
        var exits = new JumpExits();
        var block = bindBlock(place with { Exits = exits, IsOtherwise = true }, otherwise);
        exits.Meet(body.Locals);
        return exits.First is null ? block : new BoundBlock(new BoundStatement[] { new BoundRegion(otherwise!.Span, block) });
    }

    private LoopWindow BindWindow(IReadOnlyList<ArgumentSyntax> options)
    {
        var window = LoopWindow.Whole;
        foreach (var option in options)
        {
            var name = place.File.TextOf(option.Name!.Value);
            if (name == "reversed")
            {
                window = window with { IsReversed = true };
                continue;
            }

            if (option.Value is UnarySyntax && option != options[options.Count - 1])
            {
                place.File.Fail(option.Span, BindingRules.WrongType, $"'{name}' takes a number with a sign in parentheses where another option follows, written '{name}:(-1)'");
                continue;
            }

            var value = expressions.Bind(option.Value);
            if (value.Type.IsNullable)
                value = _known.Present(value);
            if (value.Type.Kind is not (TypeKind.Error or TypeKind.CSharp) && (!value.Type.IsInteger || value.Type.IsNullable))
                place.File.Fail(option.Span, BindingRules.WrongType, $"'{name}' takes a whole number, written '{name}:2'");
            else if (name == "limit")
                window = window with { Limit = value };
            else
                window = window with { Offset = value };
        }

        return window;
    }

    private string LoopVariableName(string name, int loopId)
    {
        var camel = Names.ToCamelCase(name);
        var isTaken = loopId > 0
            || BodyNames.IsFixed(camel)
            || !Names.IsIdentifier(camel)
            || body.Locals.HasCSharpName(camel)
            || body.Parameters.Values.Any(p => p.CSharpName == camel);
        return isTaken ? BodyNames.OfLoopVariable(camel, loopId) : camel;
    }
}
