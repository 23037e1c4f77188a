using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlParser = YamlDotNet.Core.Parser;

namespace TemplateSms.Language.Syntax;

/// <summary>
/// The events of a YAML text. Their reader is code of others, and throws more than it documents; whatever it throws leaves
/// here as a <see cref="YamlException"/> with a place.
/// </summary>
internal sealed class YamlEvents(string yaml)
{
    private readonly YamlParser _parser = new(new StringReader(yaml));

    public ParsingEvent? Current => _parser.Current;

    /// <summary>Reads the next event; false at the end.</summary>
    public bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (YamlException)
        {
            throw;
        }
        catch (Exception exception)
        {
            throw new UnreadableYamlException(Current?.End ?? Mark.Empty, exception);
        }
    }
}
