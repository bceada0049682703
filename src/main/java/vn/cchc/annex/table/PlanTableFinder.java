package vn.cchc.annex.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.annex.Column;
import vn.cchc.annex.file.Block;
import vn.cchc.annex.file.Content;
import vn.cchc.annex.file.Grid;
import vn.cchc.annex.file.GridCell;
import vn.cchc.annex.file.GridRow;
import vn.cchc.annex.file.Paragraph;
import vn.cchc.annex.file.Sheet;

/** Finds the table of a plan among the other tables and sheets of a file. */
final class PlanTableFinder {

    /** A header stands near the top; below, words of tasks may look like one. */
    private static final int HEADER_WITHIN = 80;

    private final Map<Integer, Column> chosen;

    PlanTableFinder(Map<Integer, Column> chosen) {
        this.chosen = chosen;
    }

    /** A header with the place of its table. */
    private record Candidate(Sheet sheet, int block, Grid grid, Header header, double score) {

        int size() {
            return grid.rows().size() - header.bodyRow();
        }

        boolean isBetterThan(Candidate other) {
            return score > other.score + 0.5 || score > other.score - 0.5 && size() > other.size();
        }
    }

    Optional<PlanTable> find(Content content) {
        List<Sheet> visible = content.sheets().stream().filter(s -> !s.hidden()).toList();
        List<Sheet> hidden = content.sheets().stream().filter(Sheet::hidden).toList();
        return find(visible, content).or(() -> find(hidden, content));
    }

    private Optional<PlanTable> find(List<Sheet> sheets, Content content) {
        List<Candidate> candidates = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (int i = 0; i < sheet.blocks().size(); i++) {
                if (sheet.blocks().get(i) instanceof Grid grid) {
                    candidate(sheet, i, grid).ifPresent(candidates::add);
                }
            }
        }
        Candidate best = null;
        for (Candidate candidate : candidates) {
            if (best == null || candidate.isBetterThan(best)) {
                best = candidate;
            }
        }
        return best == null ? Optional.empty() : Optional.of(table(first(best, candidates), candidates));
    }

    /** Of the pieces of one table in one document, the first. */
    private static Candidate first(Candidate best, List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> c.sheet() == best.sheet()
                        && c.header().meanings().equals(best.header().meanings()))
                .findFirst()
                .orElse(best);
    }

    private Optional<Candidate> candidate(Sheet sheet, int block, Grid grid) {
        Candidate best = null;
        for (int row = 0; row < Math.min(grid.rows().size(), HEADER_WITHIN); row++) {
            if (!mayBeHeader(grid.rows().get(row))) {
                continue;
            }
            Header header = Header.at(grid, row, chosen);
            double score = header.score();
            if (score > 0 && (best == null || score > best.score() + 0.01)) {
                best = new Candidate(sheet, block, grid, header, score);
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean mayBeHeader(GridRow row) {
        int needed = chosen.isEmpty() ? 2 : 0;
        return row.filled().stream()
                        .filter(cell -> HeaderDictionary.isUsual(cell.text()))
                        .limit(needed)
                        .count()
                >= needed;
    }

    private PlanTable table(Candidate best, List<Candidate> candidates) {
        List<PlanTable.Piece> pieces = new ArrayList<>();
        pieces.add(piece(best.header(), best.grid()));
        List<Block> blocks = best.sheet().blocks();
        List<Integer> used = new ArrayList<>(List.of(best.block()));
        for (int i = best.block() + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Grid grid) {
                Optional<PlanTable.Piece> next = continuation(best, grid, i, candidates);
                if (next.isPresent()) {
                    pieces.add(next.get());
                    used.add(i);
                }
            }
        }
        List<String> unread = candidates.stream()
                .filter(c -> c.sheet() != best.sheet() || !used.contains(c.block()))
                .map(c -> c.sheet().name().isEmpty()
                        ? c.header().columns().get(0).header()
                        : c.sheet().name())
                .distinct()
                .toList();
        return new PlanTable(pieces, before(best), unread);
    }

    private static PlanTable.Piece piece(Header header, Grid grid) {
        return new PlanTable.Piece(
                header, grid.rows().subList(header.bodyRow(), grid.rows().size()));
    }

    /** A table below is a piece of the plan's if it repeats its header, or has its columns and no header. */
    private static Optional<PlanTable.Piece> continuation(
            Candidate best, Grid grid, int block, List<Candidate> candidates) {
        Optional<Candidate> own = candidates.stream()
                .filter(c -> c.sheet() == best.sheet() && c.block() == block)
                .findFirst();
        if (own.isPresent()) {
            return own.filter(c -> c.header().meanings().equals(best.header().meanings()))
                    .map(c -> piece(c.header(), grid));
        }
        return grid.columns() == best.grid().columns() && grid.columns() >= 3
                ? Optional.of(new PlanTable.Piece(best.header(), grid.rows()))
                : Optional.empty();
    }

    private static List<String> before(Candidate best) {
        List<String> lines = new ArrayList<>();
        for (Block block : best.sheet().blocks().subList(0, best.block())) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof Grid grid) {
                grid.rows().forEach(row -> addLines(row, lines));
            }
        }
        best.grid().rows().subList(0, best.header().firstRow()).forEach(row -> addLines(row, lines));
        return lines;
    }

    private static void addLines(GridRow row, List<String> lines) {
        for (GridCell cell : row.filled()) {
            lines.addAll(cell.paragraphs());
        }
    }
}
