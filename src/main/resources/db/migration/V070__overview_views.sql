-- Read models of the overview pages.

-- A text without diacritics and capitals, so that people find what they type without them.
create function plain_text(value text) returns text language sql immutable parallel safe as $$
  select lower(translate(regexp_replace(normalize(value, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))
$$;

-- Where each row of a plan stands as a whole, and the next day on which something of it is due.
create view row_status as
select t.plan_id,
       t.id as row_id,
       case
         when count(w.id) = 0 then 'NOT_STARTED'
         when bool_and(w.state in ('COMPLETED', 'NOT_ARISEN', 'CANCELLED')) then
           case
             when bool_or(w.state = 'COMPLETED')
                  and not coalesce(bool_and(i.state in ('NOT_ARISEN', 'CANCELLED')), false) then 'COMPLETED'
             when bool_or(w.state = 'NOT_ARISEN' or i.state = 'NOT_ARISEN') then 'NOT_ARISEN'
             else 'CANCELLED'
           end
         when bool_and(w.state = 'NOT_STARTED' or w.state in ('COMPLETED', 'NOT_ARISEN', 'CANCELLED')) then 'NOT_STARTED'
         when bool_or(i.state = 'WAITING_EVENT')
              and bool_and(i.state in ('WAITING_EVENT', 'ISSUED', 'DELIVERED', 'COMPLETED', 'NOT_ARISEN', 'CANCELLED'))
           then 'WAITING_EVENT'
         when bool_or(i.state = 'AWAITING_SIGNATURE') then 'AWAITING_SIGNATURE'
         when bool_or(w.state = 'EVIDENCE_CHECK' or i.state = 'EVIDENCE_CHECK') then 'EVIDENCE_CHECK'
         else 'IN_PROGRESS'
       end as status,
       min(case
             when w.id is null and d.deadline_kind <> 'CONTINUOUS' then d.effective_due
             when i.timing <> 'CONTINUOUS'
                  and i.state not in ('ISSUED', 'DELIVERED', 'COMPLETED', 'NOT_ARISEN', 'CANCELLED') then i.effective_due
           end) as next_due,
       coalesce(bool_or(coalesce(i.submitted_on, i.done_on) > i.effective_due and i.timing <> 'CONTINUOUS'), false)
         as some_late
  from plan_task t
  left join work w on w.row_id = t.id
  left join work_item i on i.work_id = w.id
  left join deliverable d on d.plan_task_id = t.id and w.id is null
 where not t.group_row
 group by t.plan_id, t.id;
