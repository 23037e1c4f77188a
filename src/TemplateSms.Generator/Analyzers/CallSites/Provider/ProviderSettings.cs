using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Analyzers.CallSites.Provider;

/// <summary>
/// Reads the settings of a text from a request of the provider's client: from the initializer that creates it, and from the
/// statements on the local that holds it. An unknown setting counts as the most generous one, so that no correct request is
/// reported.
/// </summary>
internal static class ProviderSettings
{
    /// <param name="site">The assignment, or the argument of a constructor or of <c>Add</c>, that gives the text or the number.</param>
    public static TextRoom Of(IOperation site)
    {
        if (CreationAround(site) is { } creation)
            return LocalOf(creation) is { } made ? Of(creation, made) : Read(new Settings(creation, []));
        return ProviderSite.MemberAt(site) is { Instance: ILocalReferenceOperation local } && OriginOf(local) is { } origin
            ? Of(origin, local.Local)
            : TextRoom.Unknown;
    }

    private static TextRoom Of(IObjectCreationOperation creation, ILocalSymbol local)
    {
        var statements = new List<ISimpleAssignmentOperation>();
        foreach (var reference in References(creation, local))
        {
            if (reference.Parent is IMemberReferenceOperation { Parent: ISimpleAssignmentOperation assignment } target && assignment.Target == target)
                statements.Add(assignment);
            else if (!IsOnlyRead(reference))
                return TextRoom.Unknown;
        }

        return Read(new Settings(creation, statements));
    }

    private static TextRoom Read(Settings settings) => new(
        settings.Find(ProviderRequest.Ucs2, out var ucs2) ? EncodingOf(ucs2) : TextRoom.Unknown.Encoding,
        !settings.OnlyCounts && settings.Find(ProviderRequest.Segments, out var segments) ? SegmentsOf(segments) : TextRoom.Unknown.Segments,
        Reserve: 0,
        Stop: HasStop(settings) ? GatewaySet.Isendpro.Reserve : 0)
    {
        Gateways = GatewaySet.Isendpro,
    };

    // The provider adds the STOP text to a message with a sender, unless it is asked not to.
    private static bool HasStop(Settings settings) =>
        !settings.OnlyCounts
        && settings.Gives(ProviderRequest.Sender)
        && settings.Find(ProviderRequest.WithoutStop, out var without)
        && Text(without) is "" or "0";

    private static TemplateEncoding EncodingOf(object? value) => Text(value) switch
    {
        "1" => TemplateEncoding.Ucs2,
        "" or "0" => TemplateEncoding.Gsm7,
        _ => TextRoom.Unknown.Encoding,
    };

    private static int SegmentsOf(object? value) => Text(value) switch
    {
        "" => TextRoom.Default.Segments,
        { Length: 1 } digit when digit[0] >= '1' && digit[0] - '0' <= GatewaySet.Isendpro.MostSegments => digit[0] - '0',
        _ => TextRoom.Unknown.Segments,
    };

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    // Calls of the client itself send the request as it stands; any other code that gets hold of it may change it.
    private static bool IsOnlyRead(ILocalReferenceOperation reference) => reference.Parent switch
    {
        // Written to in another way than by a plain assignment, it may have either value.
        IMemberReferenceOperation { Parent: ITupleOperation } => false,
        IMemberReferenceOperation { Parent: IAssignmentOperation assignment } member => assignment.Target != member,
        IMemberReferenceOperation => true,
        IInvocationOperation call => call.Instance == reference,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } =>
            ProviderRequest.IsOfClient(method.ContainingType),
        _ => false,
    };

    private static IEnumerable<ILocalReferenceOperation> References(IOperation inside, ILocalSymbol local)
    {
        var root = inside;
        while (root.Parent is { } parent)
            root = parent;
        return root.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Where(reference =>
            !reference.IsDeclaration && SymbolEqualityComparer.Default.Equals(reference.Local, local));
    }

    private static IObjectCreationOperation? CreationAround(IOperation site)
    {
        var outer = site.Parent;
        while (outer is IInvocationOperation or IObjectOrCollectionInitializerOperation or IMemberInitializerOperation)
            outer = outer.Parent;
        return outer is IObjectCreationOperation creation && ProviderRequest.IsRequest(creation.Type) ? creation : null;
    }

    private static ILocalSymbol? LocalOf(IObjectCreationOperation creation)
    {
        var outer = creation.Parent;
        while (outer is IConversionOperation or IParenthesizedOperation)
            outer = outer.Parent;
        return outer is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } ? declarator.Symbol : null;
    }

    private static IObjectCreationOperation? OriginOf(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
            root = parent;
        return root.DescendantsAndSelf().OfType<IObjectCreationOperation>().FirstOrDefault(creation =>
            ProviderRequest.IsRequest(creation.Type) && SymbolEqualityComparer.Default.Equals(LocalOf(creation), reference.Local));
    }
}
