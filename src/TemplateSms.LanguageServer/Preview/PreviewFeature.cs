using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Preview;

/// <summary>Answers a request of our own: the messages of a template, and the page that shows them as a phone does.</summary>
internal sealed class PreviewFeature(Session session) : IFeature
{
    public void Declare(JsonObject capabilities)
    {
        // The protocol has no name for it.
    }

    [JsonRpcMethod("templatesms/preview", UseSingleObjectParameterDeserialization = true)]
    public Task<PreviewResult?> PreviewAsync(PreviewParams parameters, CancellationToken cancellationToken) =>
        session.AskAsync(
            parameters.TextDocument,
            asked =>
            {
                var template = PreviewedText.TemplateFor(asked.View, parameters.Culture);
                var texts = PreviewedText.Of(template);
                return new PreviewResult(
                    texts.Select(text => text.Shortest).OfType<PreviewMessage>().MinBy(message => message.Units),
                    texts.Select(text => text.Typical(template.File.Text)).OfType<PreviewMessage>().FirstOrDefault(),
                    texts.Select(text => text.Longest).OfType<PreviewMessage>().MaxBy(message => message.Units),
                    PreviewPage.Of(template, texts));
            },
            cancellationToken);
}
