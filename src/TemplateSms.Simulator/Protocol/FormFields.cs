using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace TemplateSms.Simulator.Protocol;

/// <summary>Reads the fields of a form or a query string.</summary>
internal static class FormFields
{
    /// <summary>
    /// The fields of a query, told apart by case as the provider does, where <see cref="HttpRequest.Query"/> takes
    /// delListeNoire and dellisteNoire for one.
    /// </summary>
    public static RequestFields Read(QueryString query)
    {
        var pairs = new Dictionary<string, StringValues>(StringComparer.Ordinal);
        foreach (var pair in new QueryStringEnumerable(query.Value))
        {
            var name = pair.DecodeName().ToString();
            pairs[name] = StringValues.Concat(pairs.GetValueOrDefault(name), pair.DecodeValue().ToString());
        }

        return Read(pairs);
    }

    public static RequestFields Read(IEnumerable<KeyValuePair<string, StringValues>> pairs)
    {
        var fields = new RequestFields();
        foreach (var (name, values) in pairs)
        {
            if (values.Count > 1)
                fields.Add(name, [.. values.OfType<string>()]);
            else
                fields.Add(name, values.ToString());
        }

        return fields;
    }
}
