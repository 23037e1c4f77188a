using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>Finds placeholders that print the beginning of a parameter.</summary>
internal sealed class PrintedBeginnings(TemplateSettings settings)
{
    private readonly ValueFactory _factory = new(settings);

    /// <summary>The beginning that an expression prints where its text is sent; null where it prints something else.</summary>
    public PrintedBeginning? Of(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundParameter { Type.Kind: TypeKind.String } parameter:
                var text = _factory.OfType(parameter.Type).Printed;
                return new PrintedBeginning(parameter.Parameter.Name, text.Units.Most, text.MayHavePairs, IsRejecting || PartShapes.CostsOneOrTwo(text));
            case BoundCall call when UnitsOf(call) is { } units && Of(call.Arguments[0]) is { } whole:
                return IsSentWhole(call.Arguments[0], units) ? whole : whole with { Units = Math.Min(units, whole.Units) };
            default:
                return null;
        }
    }

    /// <summary>The units that a call gives of the beginning of its first argument; null where it gives something else.</summary>
    public static long? UnitsOf(BoundCall call) => call.Function.Beginning([.. call.Arguments.Skip(1).Select(argument => (argument as BoundLiteral)?.Value)]);

    private bool IsRejecting => settings is { Encoding: TemplateEncoding.Gsm7, Unencodable: Unencodable.Reject };

    // Of a text that is sent each unit costs a septet. One that is cut has a unit less than it may where a pair is left out.
    private bool IsSentWhole(BoundExpression parameter, long units) =>
        IsRejecting && parameter is BoundParameter && units - 1 > _factory.OfType(parameter.Type).Printed.Septets.Most;
}
