using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Cli.Rendering;

/// <summary>A template that cannot be rendered. The message names places and rules, no value.</summary>
internal sealed class RenderException(string message) : Exception(message)
{
    /// <summary>Renders; a failure of ours is a refusal too.</summary>
    /// <param name="isExpected">The exceptions that the caller answers, beside refusals.</param>
    public static T Guard<T>(Func<T> render, Func<Exception, bool>? isExpected = null) => Containment.Run(
        CompilerStage.Render,
        render,
        failure => throw new RenderException(FindingText.Of(failure)),
        isExpected: exception => exception is RenderException || isExpected?.Invoke(exception) == true);
}
