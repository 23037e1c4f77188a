using TemplateSms.Language.Functions;
using TemplateSms.LanguageServer.Places;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Words;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Signatures;

/// <summary>Finds the function that is called at a place.</summary>
public static class SignatureFinder
{
    /// <summary>The function with the parameter whose argument is at the place; null where none is called.</summary>
    public static SignatureHelp? At(TemplateView template, int offset)
    {
        var source = PlaceFinder.At(template, offset) switch
        {
            CodePlace place => place.Source,
            StringPlace place => place.Source,
            SilentPlace => CodeSource.Of(template),
            _ => null,
        };
        return source is not null && CallFinder.At(source, offset) is { } call ? new SignatureHelp([Of(call.Function)], 0, call.Active) : null;
    }

    private static SignatureInformation Of(Function function) => new(
        function.Signature,
        MarkupContent.Markdown(FunctionGuide.Of(function).Text),
        [.. function.Parameters.Select(parameter => new ParameterInformation(parameter.Label, parameter.Accepts.InWords()))]);
}
