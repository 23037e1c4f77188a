using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using TemplateSms.Contents;

namespace TemplateSms.Templating;

/// <summary>Takes the first of the texts of a message that fits. Generated code adds them in order, for as long as it is asked to.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct SmsAlternatives
{
    private readonly SmsTemplateDeclaration _declaration;
    private readonly string? _tracker;
    private readonly int _texts;
    private int _count;
    private SmsContent? _content;
    private SmsArgumentError? _error;
    private bool _isRefused;

    // Of a message whose alphabet follows from its text: a recipient who gets no UCS-2 may get another text than the one that is taken here.
    private WrittenText?[]? _written;

    /// <summary>Begins with no text.</summary>
    /// <param name="declaration">The declaration of the template.</param>
    /// <param name="tracker">The finished tracker; null or empty for none.</param>
    /// <param name="texts">How many texts the message has.</param>
    public SmsAlternatives(SmsTemplateDeclaration declaration, string? tracker, int texts)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        _declaration = declaration;
        _tracker = tracker;
        _texts = texts;
    }

    /// <summary>Whether the next text is wanted: none was taken yet, or one that can be sent in another alphabet than to all.</summary>
    public readonly bool WantsMore => !_isRefused && (_content is null || IsKept(_content));

    /// <summary>Passes over a text that cannot be written with these arguments. An argument outside its bound is an error of the message.</summary>
    /// <param name="error">The reason.</param>
    public void Refuse(SmsArgumentError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        _count++;
        if (_content is not null)
            return;
        _error = error;
        _isRefused = error.Parameter is not null;
    }

    /// <summary>Gives the text that was taken.</summary>
    /// <param name="content">The content, or null.</param>
    /// <param name="error">The reason why none fits, which is that of the last text; null where one does.</param>
    /// <returns>Whether a text fits.</returns>
    public readonly bool TryFinish([NotNullWhen(true)] out SmsContent? content, [NotNullWhen(false)] out SmsArgumentError? error)
    {
        content = _content is not null && IsKept(_content) ? _content.Among(_written!) : _content;
        error = content is null ? _error! : null;
        return content is not null;
    }

    internal void Add(ReadOnlySpan<char> text, bool hasOwnTextWithoutEquivalent)
    {
        var index = _count++;
        if (_content is null && (index == _texts - 1 || text.Length <= _declaration.MostCharacters))
            SmsContent.TryFinish(text, isPlain: false, _declaration, _tracker, hasOwnTextWithoutEquivalent, index, out _content, out _error);
        if (_declaration.Encoding == SmsEncoding.Auto && (_content is null || IsKept(_content)))
            (_written ??= new WrittenText?[_texts])[index] = new WrittenText(_content?.Alternative == index ? _content.Text : new string(text), hasOwnTextWithoutEquivalent);
    }

    private readonly bool IsKept(SmsContent content) => _declaration.Encoding == SmsEncoding.Auto && content.Encoding == SmsEncoding.Ucs2;
}
