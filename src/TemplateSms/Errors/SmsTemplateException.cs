using TemplateSms.Shared;

namespace TemplateSms;

/// <summary>An argument or the finished text breaks what the template declares. Nothing was sent.</summary>
public sealed class SmsTemplateException : SmsException
{
    /// <summary>Wraps an error.</summary>
    /// <param name="error">What is wrong.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public SmsTemplateException(SmsArgumentError error)
        : base(Describe(error))
    {
        Error = error;
    }

    /// <summary>The error.</summary>
    public SmsArgumentError Error { get; }

    private static string Describe(SmsArgumentError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Template is null ? error.Message : $"Template '{PrintableText.Line(error.Template)}': {error.Message}";
    }
}
