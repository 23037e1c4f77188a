namespace TemplateSms.Language.Bound;

/// <summary>The statements of a block and of all blocks inside it, in the order of the file.</summary>
internal static class FlatStatements
{
    public static List<BoundStatement> In(BoundBlock block)
    {
        var statements = new List<BoundStatement>();
        Add(block, statements);
        return statements;
    }

    private static void Add(BoundBlock block, List<BoundStatement> statements)
    {
        foreach (var statement in block.Statements)
        {
            statements.Add(statement);
            switch (statement)
            {
                case BoundIf branch:
                    foreach (var part in branch.Branches)
                        Add(part.Body, statements);
                    Add(branch.Otherwise, statements);
                    break;
                case BoundFor loop:
                    Add(loop.Body, statements);
                    Add(loop.Otherwise, statements);
                    break;
                case BoundRegion region:
                    Add(region.Body, statements);
                    break;
                case BoundCapture capture:
                    Add(capture.Body, statements);
                    break;
            }
        }
    }
}
