using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Generator.Analyzers.CallSites.Provider;
using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>Whether a number that is written in source gets a text in UCS-2 in the same expression.</summary>
internal sealed class MetropolitanCheck(KnownSymbols symbols)
{
    /// <param name="site">The argument or the assignment that gives the number.</param>
    public bool GetsUcs2(IOperation site, MarkedSymbol marked)
    {
        if (marked.Client == OwnClient.Isendpro)
            return ProviderSettings.Of(site).Encoding == TemplateEncoding.Ucs2;

        // SmsContent.Create(text, SmsEncoding.Ucs2).To(PhoneNumber.Parse(number)), or both inside new SmsMessage(…).
        return site.Parent is IInvocationOperation parse
            && Outward(parse) is { } recipient
            && Others(recipient).Any(IsUcs2);
    }

    // The argument that the number is, or is a part of.
    private static IArgumentOperation? Outward(IOperation number)
    {
        var outer = number.Parent;
        while (outer is IConversionOperation or IParenthesizedOperation or ICollectionExpressionOperation or IArrayInitializerOperation or IArrayCreationOperation)
            outer = outer.Parent;
        return outer as IArgumentOperation;
    }

    private static IEnumerable<IOperation> Others(IArgumentOperation recipient) => recipient.Parent switch
    {
        IInvocationOperation call => Values(call.Arguments, recipient).Concat(call.Instance is null ? [] : [call.Instance]),
        IObjectCreationOperation creation => Values(creation.Arguments, recipient),
        _ => [],
    };

    private static IEnumerable<IOperation> Values(IEnumerable<IArgumentOperation> arguments, IArgumentOperation recipient) =>
        arguments.Where(argument => argument != recipient).Select(argument => argument.Value);

    private bool IsUcs2(IOperation content) =>
        content is IInvocationOperation create
        && create.Arguments.Any(argument =>
            argument.Parameter is { } parameter
            && symbols.Of(parameter) is { Mark: Mark.Text } text
            && TextRooms.Of(argument, text).Encoding == TemplateEncoding.Ucs2);
}
